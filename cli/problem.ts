import type { Gaps } from '../plugin/core/messages/say'

/** Something that can be expected to go wrong: the key of its sentence in `cli/messages`, and what fills its gaps. */
export interface Problem {
  readonly key: string
  readonly gaps?: Gaps
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const fine = <T>(value: T): Result<T> => ({ ok: true, value })
export const problem = (key: string, gaps: Gaps = {}): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: { key, gaps } })

/** Several words as one gap. */
export const listed = (words: readonly string[]): string => words.join(', ')
