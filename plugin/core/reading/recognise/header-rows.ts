import type { Words } from './pieces'
import { bottom, midX, midY, sharedY } from './turn'

/** Texts side by side, from left to right. */
export type Row = readonly Words[]

/** Texts sorted into rows from top to bottom: neighbours that share half of the lower one's height. */
export function rowsOf(words: readonly Words[]): Row[] {
  const sorted = [...words].sort((a, b) => midY(a.box) - midY(b.box))
  const rows: Words[][] = []
  for (const one of sorted) {
    const row = rows[rows.length - 1]
    const first = row?.[row.length >> 1]
    if (row && first && isBeside(first, one)) row.push(one)
    else rows.push([one])
  }
  return rows.map((row) => row.sort((a, b) => midX(a.box) - midX(b.box)))
}

/** Level with each other as texts, or on cards that are. */
const isBeside = (a: Words, b: Words): boolean =>
  sharedY(a.box, b.box) >= 0.5 * Math.min(a.box.h, b.box.h) || (Boolean(a.card && b.card) && sharedY(a.place, b.place) >= 0.8 * Math.max(a.place.h, b.place.h))

export const topOf = (row: Row): number => Math.min(...row.map(({ box }) => box.y))
export const bottomOf = (row: Row): number => Math.max(...row.map(({ box }) => bottom(box)))
