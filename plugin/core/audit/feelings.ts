import type { Scale } from '../journey/map'
import type { CellReading } from '../reading/reading'

/** A feeling as it was found, with its layer. */
export interface Felt { readonly value: number; readonly word: string; readonly node: string; readonly lane: string }

/** The worst feeling in some emotion cells; null where none is rated on the scale. */
export function worstIn(cells: readonly CellReading[], { min, max, labels }: Scale): Felt | null {
  let worst: Felt | null = null
  for (const { notes, lane } of cells) {
    for (const { emotion, node } of notes) {
      const value = emotion?.value
      if (value === undefined || value < min || value > max || (worst && worst.value <= value)) continue
      worst = { value, word: emotion?.word ?? labels[Math.round(value - min)] ?? String(value), node, lane }
    }
  }
  return worst
}

/** Is a value in the lowest part of the scale? `share` 0.25 of 1–5 are 1 and 2. */
export const isLow = (value: number, { min, max }: Scale, share: number): boolean => value <= min + (max - min) * share
