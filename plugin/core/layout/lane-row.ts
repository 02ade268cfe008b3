import type { JourneyMap, Lane } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import type { Draft } from '../template/compose'
import { cell } from './cell'
import { curve, extremes, neutralLine, scaleMarks } from './emotion-lane'
import { CELL_PADDING, EMOTION_HEIGHT, GAP, LABEL_WIDTH } from './measures'
import { aid, field, text } from './text'

/** One lane: its label, then a cell for each stage, a hairline below. */
export function laneRow(draft: Draft, lane: Lane, say: Say): PlanNode {
  const { map } = draft
  if (lane.kind === 'divider') return divider(lane, say)
  const emotional = lane.role === 'emotion'
  return {
    key: `lane:${lane.id}`,
    type: 'frame',
    name: lane.label,
    flow: 'row',
    gap: GAP,
    width: 'fill',
    height: emotional ? EMOTION_HEIGHT : 'hug',
    stroke: { colour: 'line', weight: [0, 0, 1, 0] },
    tag: laneTag(lane),
    children: [
      ...(emotional ? [neutralLine(lane, map.stages.length, say), ...curve(map, lane, say)] : []),
      label(map, lane, say),
      ...cells(draft, lane, say),
    ],
  }
}

const laneTag = (lane: Lane) => ({ v: 1 as const, kind: 'lane' as const, key: lane.id, role: lane.role, required: lane.required })

function label(map: JourneyMap, lane: Lane, say: Say): PlanNode {
  const key = `label:${lane.id}`
  const emotional = lane.role === 'emotion'
  return {
    key,
    type: 'frame',
    name: say('layer.label'),
    flow: 'column',
    gap: 2,
    width: LABEL_WIDTH,
    height: emotional ? EMOTION_HEIGHT : 'hug',
    pad: [CELL_PADDING, 12, CELL_PADDING, 0],
    tag: aid('label'),
    children: [
      text({ key: `${key}/text`, name: say('layer.text'), content: lane.label, style: 'lane', tag: field('label') }),
      ...(lane.required ? hint({ key: lane.id, role: lane.role }, say) : []),
      ...(emotional ? scaleMarks(map, lane, say) : []),
    ],
  }
}

/** What says that a lane is needed in every stage; the emotion lane has no room for it. */
export const hint = ({ key, role }: { readonly key: string; readonly role: Lane['role'] }, say: Say): PlanNode[] =>
  (role === 'emotion' ? [] : [text({ key: `label:${key}/hint`, name: say('layer.hint'), content: say('map.needed'), style: 'meta', colour: 'muted', tag: aid('hint') })])

/** Stages that a note to their left already covers get no cell of their own. */
function cells({ map, prompts, example }: Draft, lane: Lane, say: Say): PlanNode[] {
  const at = lane.role === 'emotion' ? extremes(map, lane) : undefined
  const drawn: PlanNode[] = []
  let covered = 0
  for (const stage of map.stages) {
    const notes = map.notes.filter((note) => note.stage === stage.id && note.lane === lane.id)
    if (covered > 0 && !notes.length) {
      covered -= 1
      continue
    }
    covered = (notes[0]?.span ?? 1) - 1
    drawn.push(cell({
      stage, lane, notes, all: map.stages.length, scale: map.scale,
      prompt: prompts[lane.id]?.[stage.id] ?? say(`prompt.${lane.role}`),
      ...(example && { origin: 'example' as const }), ...(at && { extremes: at }),
    }, say))
  }
  return drawn
}

/** A line between lanes with its name, e.g. the line of visibility of a service blueprint. */
const divider = (lane: Lane, say: Say): PlanNode => ({
  key: `lane:${lane.id}`,
  type: 'frame',
  name: lane.label,
  flow: 'row',
  width: 'fill',
  height: 'hug',
  pad: [6, 0, 6, 0],
  stroke: { colour: 'edge', weight: [0, 0, 1, 0], dash: [6, 4] },
  tag: laneTag(lane),
  children: [text({ key: `label:${lane.id}/text`, name: say('layer.text'), content: lane.label, style: 'meta', colour: 'muted', width: 'hug', tag: field('label') })],
})
