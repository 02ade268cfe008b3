import type { Failure } from '../protocol/messages'

/** What Figma's own words mean for us. Wordings: Figma's API errors page and public issues. */
const meanings: readonly (readonly [RegExp, Failure['code']])[] = [
  [/font/i, 'font'],
  [/does not exist|has been removed/i, 'missing-node'],
  [/read-only|overrid|inside of an instance|is an instance|not allowed/i, 'read-only'],
  [/too large|100 ?kB|exceed/i, 'too-large'],
]

/** A thrown thing as a failure: a code for the face, Figma's text only as detail. */
export function failureOf(error: unknown): Failure {
  const detail = String(error)
  const known = meanings.find(([words]) => words.test(detail))
  return { code: known ? known[1] : 'internal', detail }
}
