import { claimsOf } from './choose'
import { cutGroup, groupLabels, pitchOf, type Group, type Placed } from './groups'
import type { Label } from './labels'
import type { Forced } from './options'
import type { Scope } from './pieces'
import type { Scene } from './scene'
import { readTable, type Bench, type Limits, type Table } from './table'
import { bottom, midX, right, shared, type Orientation } from './turn'
import { isBeyondDoubt, weigh, type Weighed } from './weigh'

/**
 * Tables whose lanes are named by these labels, weighed; they may overlap: see `choose`. The largest groups of labels are
 * read first, and what a table beyond doubt has claimed is not read again.
 */
export function tablesOf(bench: Bench, labels: readonly Label[], orientations: readonly Orientation[], forced: Forced | undefined): Weighed[] {
  const all = orientations.map((orientation) => ({ orientation, groups: groupLabels(labels, orientation) }))
  const queue = all.flatMap(({ orientation, groups }) => groups.map((group) => ({ orientation, groups, group, kinds: kindsOf(group) })))
  const claimed = new Set<number>()
  const weighed: Weighed[] = []
  for (const { orientation, groups, group } of queue.sort((a, b) => b.kinds - a.kinds || b.group.labels.length - a.group.labels.length)) {
    if (group.labels.filter(({ label }) => claimed.has(label.spot.at)).length > CLAIMED * group.labels.length) continue
    for (const table of tablesIn(bench, group, groups, orientation)) {
      const one = weigh(bench, table, forced)
      weighed.push(one)
      if (isBeyondDoubt(one)) for (const at of claimsOf(table)) claimed.add(at)
    }
  }
  return weighed
}

const CLAIMED = 0.5
const kindsOf = ({ labels }: Group): number => new Set(labels.map(({ label }) => label.sense)).size

/**
 * A column of labels may run through several maps. A part without stage names of its own continues the part above it; a
 * part with its own is another map.
 */
function tablesIn(bench: Bench, group: Group, groups: readonly Group[], orientation: Orientation): Table[] {
  const parts = cutGroup(group.labels)
  const edge = neighbourEdge(group, groups)
  const tables: Table[] = []
  let open: Placed[] = []
  let floor = -Infinity
  parts.forEach(({ labels: part, isApart }, i) => {
    const below = parts[i + 1]?.labels[0]
    if (isApart) open = []
    const ceiling = below ? below.box.y - 4 : Infinity
    const table = readPart(bench, part, { floor, ceiling, edge }, orientation)
    const isOwn = table !== null || open.length === 0
    if (isOwn) {
      open = [...part]
      if (table) tables.push(table)
    } else {
      open.push(...part)
      const joined = readPart(bench, open, { floor: -Infinity, ceiling, edge }, orientation)
      if (joined) tables.splice(-1, 1, joined)
    }
    const last = part[part.length - 1]
    floor = last ? bottom(last.box) : floor
  })
  return tables
}

interface Gaps { readonly floor: number; readonly ceiling: number; readonly edge: number }

/** Looks for the table in the smallest frame around the labels first, then in wider ones, last on the page. */
function readPart(bench: Bench, part: readonly Placed[], { floor, ceiling, edge }: Gaps, orientation: Orientation): Table | null {
  const first = part[0]
  const last = part[part.length - 1]
  if (!first || !last || part.length < 2) return null
  const pitch = pitchOf(part)
  const limits: Limits = { top: Math.max(floor, first.box.y - Math.min(8 * pitch + 600, 4000)), bottom: Math.min(ceiling, bottom(last.box) + 3 * pitch + 400), right: edge }
  for (const scope of scopesAround(bench.scene, part)) {
    const table = readTable(bench, part, scope, limits, orientation)
    if (table && table.filling.entries.length > 0) return table
  }
  return null
}

/** Frames that hold all labels, inside out; the page at the end. */
function scopesAround(scene: Scene, part: readonly Placed[]): Scope[] {
  const first = part[0]?.label.spot.at ?? 0
  const places = part.map(({ label }) => label.spot.at)
  const scopes: Scope[] = []
  for (let up = scene[first]?.up ?? -1; up >= 0; up = scene[up]?.up ?? -1) {
    const spot = scene[up]
    if (spot && places.every((at) => at > spot.at && at < spot.end)) scopes.push({ at: spot.at, end: spot.end })
  }
  return [...scopes, { at: -1, end: scene.length }]
}

/** Where another column of labels begins, further right and level with this one: the map beside. */
function neighbourEdge(group: Group, groups: readonly Group[]): number {
  const [first, last] = [group.labels[0], group.labels[group.labels.length - 1]]
  if (!first || !last) return Infinity
  const reach = Math.max(...group.labels.map(({ box }) => right(box)))
  // The same labels come again in every column where each cell bears its own.
  if (groups.some(({ labels }) => isCopy(group.labels, labels))) return Infinity
  let edge = Infinity
  for (const { labels } of groups) {
    const [top, end] = [labels[0], labels[labels.length - 1]]
    if (!top || !end || labels.length < 2) continue
    const x = Math.min(...labels.map(({ box }) => box.x))
    const level = shared(first.box.y, bottom(last.box), top.box.y, bottom(end.box))
    if (x > reach + 300 && x < edge && level > 0.6 * Math.max(bottom(last.box) - first.box.y, bottom(end.box) - top.box.y) && labels.length >= group.labels.length * 0.6 && midX(top.box) > reach) edge = x
  }
  return edge - 4
}

const NEXT_COLUMN = 420

/** The same labels at the same heights, no farther than the next column. */
function isCopy(group: readonly Placed[], other: readonly Placed[]): boolean {
  const away = (other[0]?.box.x ?? 0) - (group[0]?.box.x ?? 0)
  return other.length === group.length && away > 20 && away < NEXT_COLUMN && other.every(({ label }, i) => nameOf(label) === nameOf(group[i]?.label))
}

const nameOf = (label: Label | undefined): string | undefined => label?.head ?? label?.text
