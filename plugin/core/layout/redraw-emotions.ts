import type { JourneyMap } from '../journey/map'
import type { Patch } from '../layers/patch'
import type { Say } from '../messages/say'
import type { LaneReading, MapReading } from '../reading/reading'
import type { Prompts } from '../template/compose'
import { cell } from './cell'
import { curve, extremes, neutralLine } from './emotion-lane'
import { pitch } from './measures'

const DRAWN = new Set(['curve', 'bridge', 'neutral'])

/**
 * The curve is drawn anew, and so is every feeling whose place changes: its column's width, or its peak, lowest or word's
 * side. Others are left as the designer left them. `prompts` is what stages ask that were not there before.
 */
export const redrawEmotions = (reading: MapReading, after: JourneyMap, say: Say, prompts: Prompts = {}): Patch[] =>
  reading.lanes.filter((lane) => lane.role === 'emotion' && lane.node !== null).flatMap((lane) => redrawLane(reading, after, lane, say, prompts[lane.id] ?? {}))

function redrawLane(reading: MapReading, after: JourneyMap, lane: LaneReading, say: Say, asked: Prompts[string]): Patch[] {
  const row = lane.node as string
  const was = extremes(reading.map, lane)
  const now = extremes(after, lane)
  const narrower = pitch(reading.stages.length) !== pitch(after.stages.length)
  const unchanged = (id: string) => !narrower && (was.peak === id) === (now.peak === id) && (was.lowest === id) === (now.lowest === id) && was.above.has(id) === now.above.has(id)
  const drawn = new Map(reading.cells.filter((one) => one.lane === lane.id && one.node !== null).map((one) => [one.stage, one]))
  const kept = (id: string) => drawn.has(id) && unchanged(id)
  const first = after.stages.findIndex(({ id }, at) => !kept(id) || reading.stages[at]?.id !== id)
  const patches: Patch[] = []
  // Put to the end one by one from the first that differs: right whatever else moves in this row.
  for (const stage of first < 0 ? [] : after.stages.slice(first)) {
    const old = drawn.get(stage.id)
    if (old?.node && kept(stage.id)) {
      patches.push({ op: 'move', node: old.node, parent: row, expect: { parent: row } })
      continue
    }
    const notes = after.notes.filter((note) => note.stage === stage.id && note.lane === lane.id)
    const node = cell({ stage, lane, notes, prompt: old?.prompt ?? asked[stage.id] ?? say(`prompt.${lane.role}`), all: after.stages.length, scale: after.scale, extremes: now }, say)
    patches.push({ op: 'insert', parent: row, node })
    if (old?.node) patches.push({ op: 'remove', node: old.node, expect: { parent: row } })
  }
  for (const { aid, node } of lane.aids ?? []) if (DRAWN.has(aid)) patches.push({ op: 'remove', node, expect: { parent: row } })
  const lines = [neutralLine(lane, after.stages.length, say), ...curve(after, lane, say)]
  lines.forEach((line, index) => patches.push({ op: 'insert', parent: row, index, node: line }))
  return patches
}
