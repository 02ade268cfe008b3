import type { Box } from '../../layers/layer'
import type { Label } from './labels'
import { bottom, median, midX, midY, right, sharedY, turn, type Orientation } from './turn'

/** Labels that stand under each other, in order; boxes as the table sees them. */
export interface Group { readonly labels: readonly Placed[] }
export interface Placed { readonly label: Label; readonly box: Box }

/** How far labels of one column may be off, in pixels, and how far from its first to its last. */
const OFF = 18
const SPREAD = 56

/**
 * Labels that line up along the lanes' axis: by their starts, middles or ends. A label may be in several groups; which
 * group makes a map is decided by what stands beside it.
 */
export function groupLabels(labels: readonly Label[], orientation: Orientation): Group[] {
  const placed = labels.map((label): Placed => ({ label, box: turn(label.box, orientation) }))
  const groups: Group[] = []
  const seen = new Set<string>()
  for (const edge of [(box: Box) => box.x, midX, right]) {
    for (const chain of chains(placed, edge)) {
      const rows = distinctRows(chain)
      if (new Set(rows.map(({ label }) => label.sense)).size < 2) continue
      const name = rows.map(({ label }) => `${label.spot.at}:${label.text}`).join()
      if (!seen.has(name)) groups.push({ labels: rows })
      seen.add(name)
    }
  }
  return groups
}

function chains(placed: readonly Placed[], edge: (box: Box) => number): Placed[][] {
  const sorted = [...placed].sort((a, b) => edge(a.box) - edge(b.box))
  const found: Placed[][] = []
  let chain: Placed[] = []
  for (const one of sorted) {
    const [first] = chain
    const last = chain[chain.length - 1]
    const follows = first && last && edge(one.box) - edge(last.box) <= OFF && edge(one.box) - edge(first.box) <= SPREAD
    if (follows) chain.push(one)
    else {
      if (chain.length > 1) found.push(chain)
      chain = [one]
    }
  }
  if (chain.length > 1) found.push(chain)
  return found
}

/** From top to bottom; of labels side by side in one row, the first. */
function distinctRows(chain: readonly Placed[]): Placed[] {
  const sorted = [...chain].sort((a, b) => midY(a.box) - midY(b.box) || a.box.x - b.box.x)
  const rows: Placed[] = []
  for (const one of sorted) {
    const last = rows[rows.length - 1]
    if (last && sharedY(last.box, one.box) > 0.6 * Math.min(last.box.h, one.box.h)) continue
    rows.push(one)
  }
  return rows
}

/** The usual distance from one label to the next, not more than rows ever are for their type. */
export const pitchOf = (labels: readonly Placed[]): number =>
  Math.min(median(labels.slice(1).map(({ box }, i) => midY(box) - midY((labels[i] as Placed).box))) || 120, tallest(labels))

/** The tallest row that people draw for a type size, in pixels. */
const tallest = (labels: readonly Placed[]): number => 500 + 60 * median(labels.map(({ label }) => label.spot.layer.fontSize ?? 14))

/** Labels of a group up to a place where another map may begin; `isApart` = they have nothing to do with those before. */
export interface Part { readonly labels: readonly Placed[]; readonly isApart: boolean }

/** Where two neighbours of a group may belong to different maps: a label comes again, or the gap is out of proportion. */
export function cutGroup(labels: readonly Placed[]): Part[] {
  const pitch = pitchOf(labels)
  const parts: { labels: Placed[]; isApart: boolean }[] = []
  let part: { labels: Placed[]; isApart: boolean } = { labels: [], isApart: true }
  for (const one of labels) {
    const again = part.labels.findIndex(({ label }) => label.text.toLowerCase() === one.label.text.toLowerCase())
    const last = part.labels[part.labels.length - 1]
    const gap = last ? one.box.y - bottom(last.box) : 0
    const isApart = gap > 1.5 * tallest(labels)
    if (isApart || gap > Math.max(3.5 * pitch, 320)) {
      parts.push(part)
      part = { labels: [one], isApart }
    } else if (again >= 0) {
      const from = widestGap(part.labels, one, again)
      parts.push({ ...part, labels: part.labels.slice(0, from) })
      part = { labels: [...part.labels.slice(from), one], isApart: false }
    } else part.labels.push(one)
  }
  parts.push(part)
  return parts.filter((one) => one.labels.length > 0)
}

/** The place after `again` with the widest gap before it, up to the label that came again. */
function widestGap(part: readonly Placed[], next: Placed, again: number): number {
  let at = part.length
  let widest = -Infinity
  for (let i = again + 1; i <= part.length; i++) {
    const gap = (part[i] ?? next).box.y - bottom((part[i - 1] as Placed).box)
    if (gap > widest) [at, widest] = [i, gap]
  }
  return at
}
