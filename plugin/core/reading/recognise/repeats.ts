import { foldWords } from '../../words/fold'
import type { Role } from '../../journey/role'

/** Lanes that may well say the same in every stage. */
const MAY_REPEAT: ReadonlySet<Role> = new Set(['channel', 'owner', 'emotion', 'metric', 'employee'])
const SENTENCE = 3

/** A text as it stands in a cell, for counting. */
export interface Said { readonly lane: number; readonly stage: number; readonly text: string }

/**
 * Folded texts that stand in every filled cell of a lane, or in most cells of the map: nobody means the same sentence
 * everywhere, it is the template's sample.
 */
export function repeatedTexts(said: readonly Said[], roles: readonly Role[]): ReadonlySet<string> {
  const byLane = new Map<number, Map<string, Set<number>>>()
  const byText = new Map<string, Set<string>>()
  const lanesOf = new Map<string, Set<number>>()
  for (const { lane, stage, text } of said) {
    const folded = foldWords(text)
    if (!folded) continue
    const texts = byLane.get(lane) ?? new Map<string, Set<number>>()
    byLane.set(lane, texts.set(folded, (texts.get(folded) ?? new Set()).add(stage)))
    byText.set(folded, (byText.get(folded) ?? new Set()).add(`${lane}/${stage}`))
    lanesOf.set(folded, (lanesOf.get(folded) ?? new Set()).add(lane))
  }
  const repeated = new Set<string>()
  for (const [lane, texts] of byLane) {
    const [only] = texts
    if (texts.size !== 1 || !only) continue
    const [text, stages] = only
    if (stages.size >= 3 && text.split(' ').length >= SENTENCE && !MAY_REPEAT.has(roles[lane] ?? 'custom')) repeated.add(text)
  }
  for (const [text, cells] of byText) if (cells.size >= 5 && (lanesOf.get(text)?.size ?? 0) >= 3 && cells.size >= 0.5 * new Set(said.map(({ lane, stage }) => `${lane}/${stage}`)).size) repeated.add(text)
  return repeated
}
