import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { GAP } from './measures'
import { aid } from './text'

/** How far a point reaches (VISUAL §2), half its height, and where it stands: in the middle of the lowest header. */
const REACH = 12
const HALF = 12
const TOP = 20

const TRIANGLE = `M 0 0 L ${REACH} ${HALF} L 0 ${HALF * 2} Z`

/** A point reaches over the gap into the next header, which lies above it: there its notch leaves out the tip, and the header's own colour shows it. */
const TIP = REACH - GAP
const BAND = `M 0 0 L ${REACH} ${HALF} L 0 ${HALF * 2} L 0 ${HALF + TIP} L ${TIP} ${HALF} L 0 ${HALF - TIP} Z`

/** No point leads to the first stage. */
export const notchPath = (isFirst: boolean): string => (isFirst ? TRIANGLE : BAND)

/** What makes a header a chevron: a point over its right edge, and a notch where the point before it leads. */
export const stagePoints = (key: string, width: number, isFirst: boolean, say: Say): PlanNode[] => [
  { key: `${key}/notch`, type: 'vector', name: say('layer.notch'), path: notchPath(isFirst), at: { x: 0, y: TOP }, fill: 'paper', locked: true, tag: aid('notch') },
  { key: `${key}/point`, type: 'vector', name: say('layer.point'), path: TRIANGLE, at: { x: width, y: TOP }, fill: 'stage', locked: true, tag: aid('point') },
]
