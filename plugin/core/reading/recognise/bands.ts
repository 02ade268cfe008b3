import type { Box } from '../../layers/layer'
import { cutsBetween, type Stretch } from './cuts'
import { bottom, median, midY, right, shared } from './turn'

export interface Banding {
  /** What stands for each band, top to bottom: lane labels, or stage names seen sideways. */
  readonly anchors: readonly Box[]
  /** The first anchor is no band itself: what lies before the first band. */
  readonly isLed: boolean
  /** Where the first band begins, if that is known. */
  readonly start?: number
  /** Cards, cells, texts, lines that the cuts should spare or follow. */
  readonly boxes: readonly Box[]
  /** How far the whole table reaches the other way. */
  readonly across: Stretch
  /** Every band begins with its anchor. */
  readonly lead?: boolean
  /** Bands run down the page: notes stand under notes, so what follows without a gap belongs to the last band, too. */
  readonly follow: boolean
}

/** How much of the table a shape must cross to be a whole row of it. */
const WHOLE = 0.5
const THIN = 6
/** Things that begin within this distance of each other stand in one line. */
const TRACK = 32

/**
 * The stretch of each band along y. Shapes and lines drawn for whole rows say where rows part; elsewhere the cut goes where
 * it spares most (`cutsBetween`).
 */
export function bandsOf({ anchors, isLed, start: begin, boxes, across, lead = false, follow }: Banding): Stretch[] {
  const mids = anchors.map(midY)
  const reach = (across.to - across.from) * WHOLE
  const isWide = (box: Box) => shared(box.x, right(box), across.from, across.to) >= reach
  const owners: (Box | null)[] = anchors.map(() => null)
  const things: Box[] = []
  const rules: number[] = []
  for (const box of boxes) {
    const held = mids.filter((mid) => mid > box.y && mid < bottom(box)).length
    if (held > 1) continue
    if (box.h <= THIN && isWide(box)) {
      rules.push(midY(box))
      continue
    }
    things.push(box)
    if (held !== 1 || !isWide(box)) continue
    const at = mids.findIndex((mid) => mid > box.y && mid < bottom(box))
    const owner = owners[at]
    if (!owner || owner.h < box.h) owners[at] = box
  }
  const lines = drawnBetween(mids, rules)
  const fixed = anchors.slice(1).map((_, i) => (i === 0 && begin !== undefined ? begin : null) ?? partedAt(owners[i] ?? null, owners[i + 1] ?? null, bottom(anchors[i] as Box) - THIN, (anchors[i + 1] as Box).y + THIN, lines))
  const stretches = things.map((box) => ({ from: box.y, to: bottom(box), track: Math.round(box.x / TRACK) }))
  const cuts = cutsBetween(anchors.map((box) => ({ from: box.y, to: bottom(box) })), stretches, fixed, lead)
  const from = isLed ? 1 : 0
  const heights = cuts.slice(from).map((cut, i) => (i + from > 0 ? cut - (cuts[i + from - 1] as number) : 0)).filter((height) => height > 0)
  return anchors.slice(from).map((anchor, i) => {
    const owner = owners[i + from]
    const start = cuts[i + from - 1] ?? owner?.y ?? startOf(anchor, stretches, heights)
    const end = cuts[i + from] ?? (owner ? bottom(owner) : endOf(anchor, start, stretches, heights, follow))
    return { from: start, to: end }
  })
}

/** Lines part rows where they are drawn between most of them; one in a single row is its own (a neutral line, a crossing-out). */
function drawnBetween(mids: readonly number[], lines: readonly number[]): readonly number[] {
  const parted = mids.slice(1).filter((mid, i) => lines.some((line) => line > (mids[i] as number) && line < mid)).length
  return parted >= 0.5 * (mids.length - 1) ? lines : []
}

/** Where shapes or a single line say, between `from` and `to`, that two rows part; null when they say nothing. */
function partedAt(above: Box | null, below: Box | null, from: number, to: number, lines: readonly number[]): number | null {
  const edge = above && below ? (below.y >= bottom(above) - THIN ? (bottom(above) + below.y) / 2 : null) : above ? bottom(above) : below ? below.y : null
  if (edge !== null && edge > from && edge < to) return edge
  const between = lines.filter((line) => line > from && line < to)
  const [first] = between
  const last = between[between.length - 1]
  return first !== undefined && last !== undefined && last - first <= THIN ? (first + last) / 2 : null
}

function startOf(anchor: Box, things: readonly Stretch[], heights: readonly number[]): number {
  const usual = median(heights) || anchor.h * 3
  return Math.min(anchor.y, ...things.filter(({ from, to }) => to > anchor.y && from > anchor.y - 0.6 * usual).map(({ from }) => from))
}

/** The end of the last band: what follows its anchor without a gap, not more than the tallest band and a half. */
function endOf(anchor: Box, start: number, things: readonly Stretch[], heights: readonly number[], follow: boolean): number {
  const usual = median(heights) || anchor.h * 4
  const limit = start + 1.6 * Math.max(usual, ...heights, anchor.h)
  if (!follow) return Math.max(bottom(anchor), ...things.filter(({ from, to }) => from >= start - THIN && from < start + 0.7 * usual && to < limit).map(({ to }) => to))
  let end = Math.max(bottom(anchor), Math.min(start + usual * 0.9, limit))
  for (const { from, to } of [...things].sort((a, b) => a.from - b.from)) {
    if (from >= start - THIN && from <= end + 24 + 0.15 * usual && from < limit && to < limit + usual) end = Math.max(end, to)
  }
  return end
}
