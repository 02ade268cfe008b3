import { stageAt } from '../journey/edits'
import type { JourneyMap, Stage } from '../journey/map'
import type { Patch } from '../layers/patch'
import { PLAIN_SHAPE, type Shape } from '../layers/shape'
import type { Say } from '../messages/say'
import type { CellReading, LaneReading, MapReading } from '../reading/reading'
import type { Prompts } from '../template/compose'
import { cell } from './cell'
import { plainRowsOf, renumber, resize, widen } from './edit-stages'
import { redrawEmotions } from './redraw-emotions'
import { shapePlan } from './shape-plan'
import { stageCard } from './stage-card'

/** Draws every stage of `after` that the map does not have yet, all at once. The others keep their order. */
export function addStages(reading: MapReading, after: JourneyMap, prompts: Prompts, say: Say, shape: Shape = PLAIN_SHAPE): Patch[] {
  if (after.stages.every(({ id }) => stageAt(reading.map, id) >= 0)) return []
  const patches = [
    ...resize(reading, after),
    ...headers(reading, after, say),
    ...plainRowsOf(reading).flatMap((lane) => row(reading, after, lane, prompts, say)),
    ...renumber(reading, after),
    ...redrawEmotions(reading, after, say, prompts),
  ]
  return patches.map((patch) => (patch.op === 'insert' ? { ...patch, node: shapePlan(patch.node, shape, say) } : patch))
}

/** Walks a row from left to right: `indexOf` tells where a stage's layer stands now, undefined for a new one. */
function inserted(after: JourneyMap, first: number, indexOf: (stage: Stage) => number | undefined, draw: (stage: Stage, at: number, index: number) => Patch | null): Patch[] {
  const patches: Patch[] = []
  let next = first
  after.stages.forEach((stage, at) => {
    const here = indexOf(stage)
    if (here !== undefined) {
      next = here + patches.length + 1
      return
    }
    const patch = draw(stage, at, next)
    if (!patch) return
    patches.push(patch)
    next += 1
  })
  return patches
}

function headers({ stageRow, stages }: MapReading, after: JourneyMap, say: Say): Patch[] {
  if (stageRow === undefined) return []
  const known = new Map(stages.map((stage) => [stage.id, stage.index]))
  const minHeight = Math.max(64, ...stages.map(({ box }) => box?.h ?? 0))
  return inserted(after, stages[0]?.index ?? 1, ({ id }) => known.get(id), (stage, at, index) =>
    ({ op: 'insert', parent: stageRow, index, node: { ...stageCard(stage, at, after.stages.length, say), minHeight } }))
}

function row(reading: MapReading, after: JourneyMap, lane: LaneReading, prompts: Prompts, say: Say): Patch[] {
  const cells = new Map(reading.cells.filter((one) => one.lane === lane.id).map((one) => [one.stage, one]))
  const wider = new Map<CellReading, number>()
  const all = after.stages.length
  const drawn = inserted(after, [...cells.values()].find(({ index }) => index !== undefined)?.index ?? 1, ({ id }) => cells.get(id)?.index, (stage, at, index) => {
    if (cells.has(stage.id)) return null
    const over = covering(after, cells, at)
    if (over) wider.set(over, (wider.get(over) ?? 0) + 1)
    const prompt = prompts[lane.id]?.[stage.id] ?? say(`prompt.${lane.role}`)
    return over ? null : { op: 'insert', parent: lane.node ?? '', index, node: cell({ stage, lane, notes: [], prompt, all, scale: after.scale }, say) }
  })
  return [...drawn, ...[...wider].flatMap(([one, by]) => widen(one, all, by))]
}

/** The cell that lies over the stages on both sides of a new one. */
function covering({ stages }: JourneyMap, cells: ReadonlyMap<string, CellReading>, at: number): CellReading | null {
  const left = stages.slice(0, at).reverse().flatMap(({ id }) => cells.get(id) ?? [])[0]
  const right = stages.slice(at + 1).flatMap(({ id }) => cells.get(id) ?? [])[0]
  return left?.node && left.node === right?.node ? [...cells.values()].find(({ node, index }) => node === left.node && index !== undefined) ?? left : null
}
