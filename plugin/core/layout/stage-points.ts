import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { GAP } from './measures'
import { aid } from './text'

/** A triangle as wide as the gap between stages; at this height it stands in the middle of the lowest header. */
const HALF = 12
const TOP = 20
const TRIANGLE = `M 0 0 L ${GAP} ${HALF} L 0 ${HALF * 2} Z`

/** What makes a header a chevron: a point over its right edge, and a notch where the point before it leads. */
export const stagePoints = (key: string, width: number, say: Say): PlanNode[] => [
  { key: `${key}/notch`, type: 'vector', name: say('layer.notch'), path: TRIANGLE, at: { x: 0, y: TOP }, fill: 'paper', locked: true, tag: aid('notch') },
  { key: `${key}/point`, type: 'vector', name: say('layer.point'), path: TRIANGLE, at: { x: width, y: TOP }, fill: 'stage', locked: true, tag: aid('point') },
]
