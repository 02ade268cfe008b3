import type { Stretch } from './cuts'
import type { Placed } from './groups'
import type { Words } from './pieces'
import { bottom, midX } from './turn'

/** A list whose lines are this much shorter than what they label stands compact beside it. */
const COMPACT = 0.7

/**
 * Labels that are lines of one text stand level with their rows only where somebody spaced them so. Otherwise the first
 * line means the first row, and so on: their boxes are moved to the rows that are seen.
 */
export function spreadListed(labels: readonly Placed[], words: readonly Words[], first: number, head: number): readonly Placed[] {
  const [one] = labels
  if (!one || !labels.every(({ label }) => label.isOneOfSeveral && label.spot === one.label.spot)) return labels
  const content = words.filter(({ spot, box }) => spot !== one.label.spot && midX(box) > first && box.y > head)
  const rows = rowsIn(content.map(({ place }) => ({ from: place.y, to: bottom(place) })), labels.length)
  if (!rows) return labels
  const [top, end] = [rows[0] as Stretch, rows[rows.length - 1] as Stretch]
  const last = labels[labels.length - 1] as Placed
  if (bottom(last.box) - one.box.y > COMPACT * (end.to - top.from)) return labels
  return labels.map((placed, i) => {
    const row = rows[i] as Stretch
    return { ...placed, box: { ...placed.box, y: row.from, h: Math.min(placed.box.h, row.to - row.from) } }
  })
}

/** The `count` stretches that the widest gaps leave; null where there are too few gaps. */
function rowsIn(stretches: readonly Stretch[], count: number): readonly Stretch[] | null {
  const rows: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const row = rows[rows.length - 1]
    if (row && from <= row.to) row.to = Math.max(row.to, to)
    else rows.push({ from, to })
  }
  while (rows.length > count) {
    let least = 1
    for (let i = 2; i < rows.length; i++) if (gapBefore(rows, i) < gapBefore(rows, least)) least = i
    const [gone] = rows.splice(least, 1)
    const row = rows[least - 1]
    if (row && gone) row.to = gone.to
  }
  return rows.length === count ? rows : null
}

const gapBefore = (rows: readonly Stretch[], i: number): number => (rows[i] as Stretch).from - (rows[i - 1] as Stretch).to
