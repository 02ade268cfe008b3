import type { Box } from '../../layers/layer'
import type { Placed } from './groups'
import { sizeOf } from './header-rows'
import type { Words } from './pieces'
import { bottom, median, midX, midY, right, sharedY, type Orientation } from './turn'

/** How the labels of a table stand to what they label. */
export interface Stance {
  readonly left: number
  /** Where the labels end, by their words rather than by boxes drawn too wide. */
  readonly right: number
  /** Where notes stand right under the labels: these then lie in or over the first stage's cells, not beside them. Null = beside. */
  readonly under: { readonly from: number; readonly to: number } | null
  /** Where the first note begins: what ends before it has nothing under it. */
  readonly begins: number
  /** Font size of the notes. */
  readonly noteSize: number
  readonly notes: readonly Words[]
  /**
   * How far a name reaches beyond its own text, as a share of the distance to the next: names of stages that run down the
   * page are one line high, what belongs to them is not.
   */
  readonly spread: number
}

const INDENT = 60

/** The box of a label by its words, where it is drawn wider than these need. */
export function inkOf({ box, label }: Placed, orientation: Orientation): Box {
  if (orientation === 'stages-down' || label.spot.layer.rotation) return box
  return { ...box, w: Math.min(box.w, Math.max(24, label.text.length * (label.spot.layer.fontSize ?? 14) * 0.65)) }
}

export function stanceOf(group: readonly Placed[], words: readonly Words[], foot: number, edge: number, orientation: Orientation): Stance {
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const top = group[0]?.box.y ?? 0
  const left = median(group.map(({ box }) => box.x))
  const end = median(group.map((placed) => right(inkOf(placed, orientation))))
  const notes = words.filter(({ spot, box }) => !labelled.has(spot.at) && midX(box) > left && box.x < edge && midY(box) > top && box.y < foot)
  const beyond = notes.filter(({ box }) => box.x > end)
  const noteSize = median((beyond.length ? beyond : notes).map(sizeOf))
  const under = notes.filter((one) => one.box.x >= left - 16 && one.box.x <= Math.min(left + INDENT, end - 4) && Math.abs(sizeOf(one) - noteSize) < 1.5 && !group.some(({ box }) => sharedY(box, one.box) > 0.3 * Math.min(box.h, one.box.h)))
  const lanes = new Set(under.map(({ box }) => group.filter((label) => bottom(label.box) <= box.y + 4).length))
  const isUnder = orientation === 'stages-across' && lanes.size >= Math.max(1, 0.3 * group.length)
  const areHeaded = orientation === 'stages-across' && group.filter(({ label }) => label.rest !== undefined).length >= 0.5 * group.length
  const reach = [...(isUnder ? under : []), ...(areHeaded ? group : [])].map(({ box }) => right(box))
  return { left, right: end, under: reach.length ? { from: left, to: Math.max(...reach) } : null, begins: Math.min(...notes.map(({ box }) => box.x)), noteSize, notes, spread: orientation === 'stages-down' ? 0.45 : 0 }
}
