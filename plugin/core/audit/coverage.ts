import { REQUIRED_ROLES, ROLES, type Role } from '../journey/role'
import type { CellReading, CellState, MapReading } from '../reading/reading'
import type { Coverage } from './result'

/** Best first: of several lanes with one role, the one that says most counts. */
const RANK: readonly CellState[] = ['filled', 'waived', 'shared', 'unknown', 'placeholder', 'empty', 'absent']

/** The roles every stage of this map must fill, in the order of the matrix. */
export function requiredRoles(reading: MapReading): Role[] {
  const wanted = new Set<Role>(reading.tag?.required ?? REQUIRED_ROLES)
  for (const lane of reading.lanes) if (lane.required) wanted.add(lane.role)
  return ROLES.filter((role) => wanted.has(role))
}

/** One entry for each stage × required role. */
export function coverageOf(reading: MapReading, roles: readonly Role[]): Coverage[] {
  const roleOf = new Map(reading.lanes.map((lane) => [lane.id, lane.role]))
  const best = new Map<string, CellReading>()
  for (const cell of reading.cells) {
    const key = `${cell.stage}/${roleOf.get(cell.lane) ?? ''}`
    const other = best.get(key)
    if (!other || RANK.indexOf(cell.state) < RANK.indexOf(other.state)) best.set(key, cell)
  }
  return reading.stages.flatMap((stage) => roles.map((role) => entry(stage.id, role, best.get(`${stage.id}/${role}`))))
}

function entry(stage: string, role: Role, cell: CellReading | undefined): Coverage {
  if (!cell) return { stage, role, state: 'absent', lane: null, node: null }
  const written = cell.notes.find(({ untouched }) => untouched === undefined || untouched === 'example') ?? cell.notes[0]
  const text = written?.emotion?.word ?? written?.note.notApplicable ?? written?.note.text
  const value = written?.emotion?.value
  return {
    stage, role, state: cell.state, lane: cell.lane,
    node: written?.node ?? cell.node,
    ...(text && { text }),
    ...(value !== undefined && { value }),
    ...(cell.prompt !== undefined && { prompt: cell.prompt }),
  }
}
