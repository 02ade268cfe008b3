import type { Scale } from '../../journey/map'
import type { Box } from '../../layers/layer'
import type { Point } from '../../layout/curve'
import { curveRuns } from '../../layout/emotion-lane'
import type { CellReading, LaneReading, Oddity } from '../reading'

/** Pixels by which a drawn curve may leave its markers before it is another curve. */
const NEAR_Y = 3
const NEAR_X = 8

/** A curve that no longer runs through its markers: one was dragged or rated since, or the curve is gone, doubled or moved. */
export function staleCurve(lane: LaneReading, cells: readonly CellReading[], scale: Scale): Oddity[] {
  if (lane.node === null) return []
  const curves = (lane.aids ?? []).filter(({ aid }) => aid === 'curve')
  const values = cells.map(({ notes }) => notes.find(({ emotion }) => emotion?.value !== undefined)?.emotion?.value)
  const points = curveRuns(values, scale).solid.flat()
  const [curve] = curves
  const felt = cells.flatMap(({ notes }) => notes)
  const touched = felt.find(({ isStale, conflict }) => isStale && !conflict)
  // Where a feeling is an open question, its curve is drawn with the answer.
  const isRight = felt.some(({ conflict }) => conflict) || curves.length === (points.length ? 1 : 0) && (!curve?.box || !lane.box || fits(curve.box, lane.box, points))
  return touched || !isRight ? [{ kind: 'curve-stale', node: touched?.node ?? curve?.node ?? lane.node, lane: lane.id }] : []
}

/** A curve never leaves the box of its points; a box without height says nothing. */
function fits(curve: Box, row: Box, points: readonly Point[]): boolean {
  if (curve.h === 0) return true
  const ends = (values: readonly number[]): readonly [number, number] => [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)]
  const [left, right] = ends(points.map(({ x }) => x + row.x))
  const [top, bottom] = ends(points.map(({ y }) => y + row.y))
  return Math.abs(curve.y - top) <= NEAR_Y && Math.abs(curve.y + curve.h - bottom) <= NEAR_Y && Math.abs(curve.x - left) <= NEAR_X && Math.abs(curve.x + curve.w - right) <= NEAR_X
}
