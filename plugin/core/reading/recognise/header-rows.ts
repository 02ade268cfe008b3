import type { Words } from './pieces'
import { bottom, midX, midY, sharedX, sharedY } from './turn'

/** Texts side by side, from left to right. */
export type Row = readonly Words[]

/** Rows of different heights overlap: a text may belong to one begun before the last. */
const OPEN = 4

/** Texts sorted into rows from top to bottom; no two of a row stand over each other. Texts of one size keep together. */
export function rowsOf(words: readonly Words[]): Row[] {
  const sorted = [...words].sort((a, b) => midY(a.box) - midY(b.box))
  const rows: Words[][] = []
  for (const one of sorted) {
    const fitting = rows.slice(-OPEN).filter((row) => isBeside(row[row.length >> 1] as Words, one) && !row.some((other) => sharedX(other.box, one.box) > 0.5 * Math.min(other.box.w, one.box.w)))
    const row = fitting.find((other) => Math.abs(sizeOf(other[0] as Words) - sizeOf(one)) < 1) ?? fitting[fitting.length - 1]
    if (row) row.push(one)
    else rows.push([one])
  }
  return rows.map((row) => row.sort((a, b) => midX(a.box) - midX(b.box)))
}

/** Level with each other as texts, or on cards that are. */
const isBeside = (a: Words, b: Words): boolean =>
  sharedY(a.box, b.box) >= 0.5 * Math.min(a.box.h, b.box.h) || (Boolean(a.card && b.card) && sharedY(a.place, b.place) >= 0.8 * Math.max(a.place.h, b.place.h))

export const topOf = (row: Row): number => Math.min(...row.map(({ box }) => box.y))
export const bottomOf = (row: Row): number => Math.max(...row.map(({ box }) => bottom(box)))
export const sizeOf = ({ spot }: Words): number => spot.layer.fontSize ?? 0
