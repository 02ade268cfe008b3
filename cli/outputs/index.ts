import { listed, fine, problem, type Result } from '../problem'
import { fig } from './fig'
import { json } from './json'
import type { Output } from './output'
import { png } from './png'

/** Every kind of file a map can be written as. */
export const outputs: readonly Output[] = [fig, png, json]

/** A file that people named, with the way to make it. */
export function outputFor(file: string): Result<Output & { readonly file: string }> {
  const output = outputs.find(({ ending }) => file.toLowerCase().endsWith(ending))
  return output ? fine({ ...output, file }) : problem('usage.bad-out', { file, known: listed(outputs.map(({ ending }) => ending)) })
}
