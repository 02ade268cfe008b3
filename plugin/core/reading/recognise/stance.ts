import type { Placed } from './groups'
import { sizeOf } from './header-rows'
import type { Words } from './pieces'
import { bottom, median, midX, midY, right, sharedY } from './turn'

/** How the labels of a table stand to what they label. */
export interface Stance {
  readonly left: number
  /** Where the labels end, by their words rather than by boxes drawn too wide. */
  readonly right: number
  /** Where notes stand right under the labels: these then lie in or over the first stage's cells, not beside them. Null = beside. */
  readonly under: { readonly from: number; readonly to: number } | null
  /** Font size of the notes. */
  readonly noteSize: number
  readonly notes: readonly Words[]
}

const INDENT = 60

export function stanceOf(group: readonly Placed[], words: readonly Words[], foot: number, edge: number): Stance {
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const top = group[0]?.box.y ?? 0
  const left = median(group.map(({ box }) => box.x))
  const end = median(group.map(({ box, label }) => Math.min(right(box), box.x + Math.max(24, label.spot.layer.rotation ? box.w : label.text.length * (label.spot.layer.fontSize ?? 14) * 0.65))))
  const notes = words.filter(({ spot, box }) => !labelled.has(spot.at) && midX(box) > left && box.x < edge && midY(box) > top && box.y < foot)
  const beyond = notes.filter(({ box }) => box.x > end)
  const noteSize = median((beyond.length ? beyond : notes).map(sizeOf))
  const under = notes.filter((one) => one.box.x >= left - 16 && one.box.x <= Math.min(left + INDENT, end - 4) && Math.abs(sizeOf(one) - noteSize) < 1.5 && !group.some(({ box }) => sharedY(box, one.box) > 0.3 * Math.min(box.h, one.box.h)))
  const lanes = new Set(under.map(({ box }) => group.filter((label) => bottom(label.box) <= box.y + 4).length))
  const isUnder = lanes.size >= Math.max(1, 0.3 * group.length)
  return { left, right: end, under: isUnder ? { from: left, to: Math.max(...under.map(({ box }) => right(box))) } : null, noteSize, notes }
}
