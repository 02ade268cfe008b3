import type { Lane, Note } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { joinLine } from './line-shape'
import { field, text } from './text'

/** Who does it and by when. An improvement without an owner says so. */
export function footLine(key: string, note: Note, lane: Lane, say: Say): PlanNode[] {
  const nobody = say('map.no-owner')
  const asked = lane.role === 'improvement' && note.notApplicable === undefined
  const { shape, content } = joinLine([['o', note.owner ?? (asked ? nobody : undefined)], ['d', note.due]])
  return content ? [text({ key: `${key}/foot`, name: say('layer.owner'), content, style: 'meta', colour: 'muted', tag: field(`foot:${shape}`, nobody) })] : []
}
