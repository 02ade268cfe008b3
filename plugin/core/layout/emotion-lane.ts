import type { JourneyMap, Lane } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { curvePath, type Point } from './curve'
import type { Extremes } from './emotion-cell'
import { heightOf, wordOf } from './emotion-scale'
import { EMOTION_BOTTOM, EMOTION_TOP, LABEL_WIDTH, columnCentre, mapWidth, PADDING } from './measures'
import { aid, text } from './text'

/** The rated feeling of each stage in order; undefined where nobody rated. The first of several counts for the curve. */
export const ratings = (map: JourneyMap, lane: Lane): (number | undefined)[] =>
  map.stages.map((stage) => map.notes.find((note) => note.stage === stage.id && note.lane === lane.id && note.emotion?.value !== undefined)?.emotion?.value)

/** One peak and one lowest point, and a word above its marker wherever the curve comes from below or leaves downwards. */
export function extremes(map: JourneyMap, lane: Lane): Extremes {
  const values = ratings(map, lane)
  const rated = values.flatMap((value, at) => (value === undefined ? [] : [{ value, at }]))
  const best = Math.max(...rated.map(({ value }) => value))
  const worst = Math.min(...rated.map(({ value }) => value))
  const stageAt = (value: number) => map.stages[rated.find((one) => one.value === value)?.at ?? -1]?.id
  const above = new Set<string>()
  rated.forEach(({ value, at }, i) => {
    const near = [rated[i - 1]?.value, rated[i + 1]?.value].filter((one) => one !== undefined)
    const mean = near.reduce((sum, one) => sum + one, 0) / (near.length || 1)
    const id = map.stages[at]?.id
    if (id !== undefined && (near.length === 0 || value >= mean)) above.add(id)
  })
  const peak = best > worst ? stageAt(best) : undefined
  const lowest = best > worst ? stageAt(worst) : undefined
  return { above, ...(peak !== undefined && { peak }), ...(lowest !== undefined && { lowest }) }
}

/** Where the curve of a map runs, in its row: `solid` between rated neighbours, `dotted` over stages nobody rated. */
export function curveRuns(values: readonly (number | undefined)[], scale: JourneyMap['scale']): { solid: Point[][]; dotted: Point[][] } {
  const solid: Point[][] = []
  const dotted: Point[][] = []
  let run: Point[] = []
  let lastAt = -1
  values.forEach((value, at) => {
    if (value === undefined) return
    const point = { x: columnCentre(at, values.length), y: heightOf(value, scale) }
    const last = run[run.length - 1]
    if (last && at > lastAt + 1) {
      dotted.push([last, point])
      solid.push(run)
      run = []
    }
    run.push(point)
    lastAt = at
  })
  solid.push(run)
  return { solid: solid.filter((points) => points.length > 1), dotted }
}

/** The curve's layers; locked, behind the faces, never counted as content. */
export function curve(map: JourneyMap, lane: Lane, say: Say): PlanNode[] {
  const { solid, dotted } = curveRuns(ratings(map, lane), map.scale)
  return [...line(solid, `curve:${lane.id}`, say('layer.curve'), 'curve'), ...line(dotted, `bridge:${lane.id}`, say('layer.bridge'), 'bridge')]
}

function line(runs: readonly (readonly Point[])[], key: string, name: string, kind: 'curve' | 'bridge'): PlanNode[] {
  const points = runs.flat()
  if (!points.length) return []
  const origin = { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) }
  return [{
    key, type: 'vector', name, at: origin, locked: true,
    path: runs.map((run) => curvePath(run, origin)).join(' '),
    stroke: { colour: 'curve', weight: kind === 'curve' ? 3 : 2, ...(kind === 'bridge' && { dash: [2, 6] }) },
    tag: aid(kind),
  }]
}

export const neutralLine = (lane: Lane, stages: number, say: Say): PlanNode => ({
  key: `neutral:${lane.id}`, type: 'vector', name: say('layer.neutral'), locked: true,
  at: { x: LABEL_WIDTH, y: (EMOTION_TOP + EMOTION_BOTTOM) / 2 },
  path: `M 0 0 L ${mapWidth(stages) - PADDING * 2 - LABEL_WIDTH} 0`,
  stroke: { colour: 'line', weight: 1, dash: [4, 4] },
  tag: aid('neutral'),
})

/** “5 Delighted · 3 Neutral · 1 Frustrated”, right-aligned at their heights. */
export function scaleMarks(map: JourneyMap, lane: Lane, say: Say): PlanNode[] {
  const { min, max } = map.scale
  const middle = (min + max) / 2
  const marked = Number.isInteger(middle) && middle !== min && middle !== max ? [max, middle, min] : [max, min]
  return marked.map((value) => text({
    key: `scale:${lane.id}:${value}`, name: say('layer.level'), content: `${value} ${wordOf(value, map.scale)}`, style: 'meta', colour: 'muted',
    width: LABEL_WIDTH - 12, align: 'right', at: { x: 0, y: heightOf(value, map.scale) - 8 }, tag: aid('level'),
  }))
}

