import type { MapReading } from '../reading'
import type { Box } from '../../layers/layer'

export type Orientation = MapReading['orientation']

/**
 * Boxes as the table sees them: x runs along the stages, y along the lanes. A map whose stages run down the page is read
 * as its mirror image over the diagonal; turning twice gives the box on the page again.
 */
export const turn = (box: Box, orientation: Orientation): Box =>
  orientation === 'stages-across' ? box : { x: box.y, y: box.x, w: box.h, h: box.w }

export const right = (box: Box): number => box.x + box.w
export const bottom = (box: Box): number => box.y + box.h
export const midX = (box: Box): number => box.x + box.w / 2
export const midY = (box: Box): number => box.y + box.h / 2

/** Length that two stretches share; negative = the gap between them. */
export const shared = (fromA: number, toA: number, fromB: number, toB: number): number => Math.min(toA, toB) - Math.max(fromA, fromB)
export const sharedX = (a: Box, b: Box): number => shared(a.x, right(a), b.x, right(b))
export const sharedY = (a: Box, b: Box): number => shared(a.y, bottom(a), b.y, bottom(b))

/** The smallest box around all; an empty box at the origin for none. */
export function around(boxes: readonly Box[]): Box {
  let [x, y, toX, toY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    toX = Math.max(toX, right(box))
    toY = Math.max(toY, bottom(box))
  }
  return boxes.length ? { x, y, w: toX - x, h: toY - y } : { x: 0, y: 0, w: 0, h: 0 }
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  if (!values.length) return 0
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
