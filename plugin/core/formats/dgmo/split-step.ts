import { plainName } from './quote'
import { readMeta } from './read-meta'

/** A step's name, and what stands behind it: `Sign up score: 4, c: "Web, mobile"`. Keys are lower case. */
export interface StepLine { readonly name: string; readonly meta: ReadonlyMap<string, string> }

/** Keys that dgmo knows in every journey map. */
export const RESERVED: readonly string[] = ['score', 'emotion', 'description', 'color', 'pain', 'opportunity', 'thought']

/** Splits a line at the first of `keys` that a colon follows; what is in quotes is never cut. Source: dgmo 0.48, utils/parsing.ts. */
export function splitStep(line: string, keys: ReadonlySet<string>): StepLine {
  const old = oldForm(line)
  if (old) return old
  const cut = cutAt(line, keys)
  return { name: plainName(line.slice(0, cut).trim()), meta: readMeta(line.slice(cut)) }
}

function cutAt(line: string, keys: ReadonlySet<string>): number {
  let bare: number | null = null
  for (const token of line.matchAll(/"[^"]*"?|'[^']*'?|[^ \t]+/g)) {
    const [text] = token
    const colon = text.indexOf(':')
    if (bare !== null && colon === 0) return bare
    bare = null
    if (/^["']/.test(text) || colon === 0 || !keys.has((colon > 0 ? text.slice(0, colon) : text).toLowerCase())) continue
    if (colon > 0) return token.index
    bare = token.index
  }
  return line.length
}

/** `Step name | 4 Focused, m: Cunning`, as files were before 0.18. */
function oldForm(line: string): StepLine | null {
  const bar = /["']/.test(line) ? -1 : line.indexOf('|')
  if (bar < 0) return null
  const [first = '', ...pairs] = line.slice(bar + 1).split(',')
  const [, score, emotion] = /^(-?\d+(?:\.\d+)?)?([^:]*)$/.exec(first.trim()) ?? []
  const word = emotion?.trim()
  const meta = readMeta(score === undefined && !word ? line.slice(bar + 1) : pairs.join(','))
  if (score !== undefined) meta.set('score', score)
  if (word) meta.set('emotion', word)
  return { name: plainName(line.slice(0, bar).trim()), meta }
}
