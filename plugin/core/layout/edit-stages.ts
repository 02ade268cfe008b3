import { editStages, stageAt, type StageEdit } from '../journey/edits'
import type { JourneyMap, Stage } from '../journey/map'
import type { Patch } from '../layers/patch'
import { PLAIN_SHAPE, type Shape } from '../layers/shape'
import type { Say } from '../messages/say'
import type { CellReading, LaneReading, MapReading } from '../reading/reading'
import { cell } from './cell'
import { cardWidth, mapWidth, pitch } from './measures'
import { redrawEmotions } from './redraw-emotions'
import { mendPrompts } from './restyle-note'
import { shapePlan } from './shape-plan'
import { stageButtons, stageCard } from './stage-card'
import { notchPath } from './stage-points'

/** What an edit of stages changes on the canvas: every row, the numbers and the curve follow. */
export interface StageChange { readonly patches: readonly Patch[]; readonly after: JourneyMap; readonly focus: string | null }

export function planStageEdit(reading: MapReading, edit: StageEdit, say: Say, shape: Shape = PLAIN_SHAPE): StageChange {
  const after = editStages(reading.map, edit)
  const lanes = new Map(reading.lanes.map((lane) => [lane.id, lane]))
  const patches = [
    // Widths first: a note over several stages that gains or loses one is widened after.
    ...resize(reading, after),
    ...step(reading, after, edit, say),
    ...(edit.do === 'rename' ? [] : [...renumber(reading, after), ...redrawEmotions(reading, after, say)]),
    ...mendPrompts(reading.cells.filter(({ stage }) => stageAt(after, stage) >= 0), lanes, shape),
  ].map((patch) => (patch.op === 'insert' ? { ...patch, node: shapePlan(patch.node, shape, say) } : patch))
  const fresh = after.stages.find(({ id }) => stageAt(reading.map, id) < 0)
  const named = 'stage' in edit && typeof edit.stage === 'string' ? reading.stages.find(({ id }) => id === edit.stage)?.node ?? null : null
  return { patches, after, focus: edit.do === 'remove' ? null : fresh ? `new:stage:${fresh.id}` : named }
}

function step(reading: MapReading, after: JourneyMap, edit: StageEdit, say: Say): Patch[] {
  switch (edit.do) {
    case 'add': case 'duplicate': case 'restore': {
      const at = after.stages.findIndex(({ id }) => stageAt(reading.map, id) < 0)
      const stage = after.stages[at]
      return stage ? insertColumn(reading, after, stage, at, edit, say) : []
    }
    case 'remove': return removeColumn(reading, edit.stage)
    case 'move': return moveColumns(reading, after)
    case 'rename': return renameColumn(reading, edit.stage, edit.name, say)
  }
}

const rowsOf = (reading: MapReading): LaneReading[] => reading.lanes.filter((lane) => lane.kind !== 'divider' && lane.node !== null)

/** Rows that change cell by cell; the emotion lane is redrawn as a whole. */
export const plainRowsOf = (reading: MapReading): LaneReading[] => rowsOf(reading).filter((lane) => lane.role !== 'emotion')

const cellsOf = (reading: MapReading, lane: string): readonly CellReading[] => reading.cells.filter((one) => one.lane === lane)

function insertColumn(reading: MapReading, after: JourneyMap, stage: Stage, at: number, edit: StageEdit, say: Say): Patch[] {
  const all = after.stages.length
  const left = reading.stages[at - 1]
  const right = reading.stages[at]
  const tallest = Math.max(64, ...reading.stages.map(({ box }) => box?.h ?? 0))
  const headerIndex = left?.index !== undefined ? left.index + 1 : right?.index
  const original = edit.do === 'duplicate' ? edit.stage : null
  const patches: Patch[] = reading.stageRow
    ? [{ op: 'insert', parent: reading.stageRow, ...(headerIndex !== undefined && { index: headerIndex }), node: { ...stageCard(stage, at, all, say), minHeight: tallest } }]
    : []
  for (const lane of plainRowsOf(reading)) {
    const cells = cellsOf(reading, lane.id)
    const before = cells.find((one) => one.stage === left?.id)
    const next = cells.find((one) => one.stage === right?.id)
    if (next && before?.node && next.node === before.node) {
      patches.push(...widen(before, all, 1))
      continue
    }
    const index = before?.index !== undefined ? before.index + 1 : next?.index
    const prompt = cells.find((one) => one.stage === original)?.prompt ?? say(`prompt.${lane.role}`)
    const notes = after.notes.filter((note) => note.stage === stage.id && note.lane === lane.id).map((note) => ({ ...note, span: 1 }))
    patches.push({ op: 'insert', parent: lane.node as string, ...(index !== undefined && { index }), node: cell({ stage, lane, notes, prompt, all, scale: after.scale }, say) })
  }
  return patches
}

/** A note over several stages keeps covering them when some come or go. */
export const widen = ({ node, stage, lane, prompt, span = 1 }: CellReading, all: number, by: number): Patch[] => (node === null ? [] : [
  { op: 'set', node, props: { width: cardWidth(all) + (span + by - 1) * pitch(all), sizing: { vertical: 'hug' } } },
  { op: 'data', node, key: 'tag', value: { v: 1, kind: 'cell', stage: stage.split('~')[0] ?? stage, lane: lane.split('~')[0] ?? lane, ...(prompt !== undefined && { prompt }), span: span + by } },
])

function removeColumn(reading: MapReading, stage: string): Patch[] {
  const header = reading.stages.find(({ id }) => id === stage)
  const patches: Patch[] = header?.node && reading.stageRow ? [{ op: 'remove', node: header.node, expect: { parent: reading.stageRow } }] : []
  for (const lane of rowsOf(reading)) {
    const cells = cellsOf(reading, lane.id)
    const own = cells.find((one) => one.stage === stage)
    if (!own?.node || !lane.node) continue
    const sharing = cells.filter((one) => one.node === own.node)
    if (sharing.length > 1) patches.push(...widen({ ...own, span: sharing.length, stage: sharing.find((one) => one.stage !== stage)?.stage ?? own.stage }, reading.stages.length - 1, -1))
    else patches.push({ op: 'remove', node: own.node, expect: { parent: lane.node } })
  }
  return patches
}

/** Everything from the first stage that changes place is put to the end of its row, in the new order. */
function moveColumns(reading: MapReading, after: JourneyMap): Patch[] {
  const first = after.stages.findIndex(({ id }, at) => reading.stages[at]?.id !== id)
  if (first < 0) return []
  const late = after.stages.slice(first).map(({ id }) => id)
  const toEnd = (node: string | null | undefined, parent: string | null | undefined): Patch[] =>
    (node && parent ? [{ op: 'move', node, parent, expect: { parent } }] : [])
  const nodeOf = new Map(reading.stages.map(({ id, node }) => [id, node]))
  return [
    ...late.flatMap((id) => toEnd(nodeOf.get(id), reading.stageRow)),
    ...plainRowsOf(reading).flatMap((lane) => {
      const cells = new Map(cellsOf(reading, lane.id).map((one) => [one.stage, one.node]))
      return [...new Set(late.map((id) => cells.get(id)))].flatMap((node) => toEnd(node, lane.node))
    }),
  ]
}

function renameColumn(reading: MapReading, stage: string, name: string, say: Say): Patch[] {
  const header = reading.stages.find(({ id }) => id === stage)
  if (!header?.node || !header.nameNode) return []
  return [
    { op: 'text', node: header.nameNode, value: name, expect: header.name },
    { op: 'set', node: header.node, props: { name } },
    { op: 'relaunch', node: header.node, buttons: stageButtons(name, say) },
    ...reading.cells.flatMap((one): Patch[] => (one.stage === stage && one.node ? [{ op: 'set', node: one.node, props: { name } }] : [])),
  ]
}

export const renumber = (reading: MapReading, after: JourneyMap): Patch[] => reading.stages.flatMap(({ id, numberNode, notchNode }, was): Patch[] => {
  const at = stageAt(after, id)
  if (at < 0 || at === was) return []
  return [
    ...(numberNode ? [{ op: 'text' as const, node: numberNode, value: String(at + 1), expect: String(was + 1) }] : []),
    ...(notchNode && (at === 0 || was === 0) ? [{ op: 'set' as const, node: notchNode, props: { path: notchPath(at === 0) } }] : []),
  ]
})

/** The frame follows the number of stages; columns get narrower or wider only where a threshold is crossed. */
export function resize(reading: MapReading, after: JourneyMap): Patch[] {
  const was = reading.stages.length
  const all = after.stages.length
  if (was === all) return []
  const patches: Patch[] = [{ op: 'set', node: reading.id, props: { width: mapWidth(all), sizing: { vertical: 'hug' } } }]
  if (pitch(was) === pitch(all)) return patches
  for (const { id, node, pointNode } of reading.stages) {
    if (!node || stageAt(after, id) < 0) continue
    patches.push({ op: 'set', node, props: { width: cardWidth(all), sizing: { vertical: 'hug' } } })
    if (pointNode) patches.push({ op: 'set', node: pointNode, props: { x: cardWidth(all) } })
  }
  const emotional = new Set(reading.lanes.filter((lane) => lane.role === 'emotion').map(({ id }) => id))
  const done = new Set<string>()
  for (const { node, lane, stage, span = 1 } of reading.cells) {
    if (!node || done.has(node) || emotional.has(lane) || stageAt(after, stage) < 0) continue
    done.add(node)
    patches.push({ op: 'set', node, props: { width: cardWidth(all) + (span - 1) * pitch(all), sizing: { vertical: 'hug' } } })
  }
  return patches
}

