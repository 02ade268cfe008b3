import { REQUIRED_ROLES, type Role } from '../journey/role'
import type { JourneyMap, Lane } from '../journey/map'
import type { Say } from '../messages/say'
import type { MapReading } from '../reading/reading'
import type { Draft, Prompts } from './compose'

/**
 * A map that was read, ready to be drawn anew: every text kept, lanes that each stage needs added where they are missing. A text
 * that serves all stages stands once, over all of them; `leftOut` holds what lay on the map but belongs to no cell.
 */
export function draftFromReading(reading: MapReading, say: Say): { draft: Draft; leftOut: string[] } {
  const { map } = reading
  const missing = REQUIRED_ROLES.filter((role) => !map.lanes.some((lane) => lane.role === role))
  const lanes: Lane[] = [...map.lanes.map((lane) => ({ ...lane, required: lane.required || isRequired(lane.role) })), ...missing.map((role) => ({ id: `new-${role}`, role, label: say(`role.${role}`), required: true }))]
  const drawn: JourneyMap = { ...map, lanes, status: 'draft', notes: reading.cells.flatMap((cell) => cell.notes.filter(({ untouched }) => untouched === undefined || untouched === 'example').map(({ note }) => note)) }
  const asked = new Map(reading.cells.map((cell) => [`${cell.lane}/${cell.stage}`, cell.prompt]))
  const prompts: Prompts = Object.fromEntries(lanes.map((lane) => [lane.id, Object.fromEntries(map.stages.map((stage) => [stage.id, asked.get(`${lane.id}/${stage.id}`) ?? say(`prompt.${lane.role}`)]))]))
  return { draft: { map: drawn, prompts, example: false }, leftOut: reading.oddities.flatMap(({ kind, text }) => (kind === 'orphan' && text ? [text] : [])) }
}

const isRequired = (role: Role): boolean => (REQUIRED_ROLES as readonly Role[]).includes(role)
