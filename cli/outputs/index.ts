import { listed, fine, problem, type Result } from '../problem'
import { fig } from './fig'
import { json } from './json'
import type { Output } from './output'
import { png } from './png'

/** Every kind of file a map can be written as. */
export const outputs: readonly Output[] = [fig, png, json]

/** A file that people named, with the way to make it. */
export type NamedOutput = Output & { readonly file: string }

export function outputFor(file: string): Result<NamedOutput> {
  const output = outputs.find(({ ending }) => file.toLowerCase().endsWith(ending))
  return output ? fine({ ...output, file }) : problem('usage.bad-out', { file, known: listed(outputs.map(({ ending }) => ending)) })
}

/** All files that people named; the first that cannot be made is the problem. */
export function outputsFor(files: readonly string[]): Result<readonly NamedOutput[]> {
  const found: NamedOutput[] = []
  for (const file of files) {
    const output = outputFor(file)
    if (!output.ok) return output
    found.push(output.value)
  }
  return fine(found)
}
