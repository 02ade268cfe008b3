import type { JourneyMap, Note } from '../../journey/map'
import type { Role } from '../../journey/role'
import { excerpt, type Remark } from './imported'

const DETAILS = ['channel', 'when', 'controlledBy', 'pain', 'insight', 'metric', 'owner', 'due', 'value', 'effort', 'evidence', 'link', 'span', 'word', 'notApplicable'] as const
export type Detail = (typeof DETAILS)[number]

const HEADER = ['scenario', 'goal', 'owner', 'reviewed', 'about'] as const
export type HeaderField = (typeof HEADER)[number]

/** What a format has a place for. Of the header, `about` is what is said of the customers. */
export interface Holds {
  readonly role: (role: Role) => boolean
  readonly detail: (detail: Detail, role: Role, note: Note) => boolean
  readonly header: readonly HeaderField[]
}

/** What of a map a format has no place for: whole lanes by name, details of notes by number, fields of the header. */
export function lostFrom(map: JourneyMap, holds: Holds): Remark[] {
  const lanes = new Map(map.lanes.map((lane) => [lane.id, { ...lane, isHeld: holds.role(lane.role), notes: 0 }]))
  let count = 0
  for (const note of map.notes) {
    const lane = lanes.get(note.lane)
    if (!lane) continue
    lane.notes += 1
    if (lane.isHeld) for (const detail of DETAILS) if (has(note, detail) && !holds.detail(detail, lane.role, note)) count += 1
  }
  const fields = HEADER.filter((field) => !holds.header.includes(field))
    .map((field) => (field === 'about' ? map.personas.map(({ about = '' }) => about).filter(Boolean).join('; ') : map[field]?.trim() ?? ''))
  return [
    ...[...lanes.values()].flatMap(({ isHeld, notes, label }): Remark[] => (!isHeld && notes ? [{ line: 0, what: 'export.lost-lane', gaps: { lane: label, count: notes } }] : [])),
    ...(count ? [{ line: 0, what: 'export.lost-details', gaps: { count } }] : []),
    ...fields.filter(Boolean).map((value): Remark => ({ line: 0, what: 'export.lost-field', gaps: { value: excerpt(value) } })),
  ]
}

function has(note: Note, detail: Detail): boolean {
  if (detail === 'word') return Boolean(note.emotion?.word)
  return detail === 'span' ? (note.span ?? 1) > 1 : note[detail] !== undefined && note[detail] !== ''
}
