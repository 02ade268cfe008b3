import type { Role } from '../../plugin/core/journey/role'
import type { LaneReading, MapReading } from '../../plugin/core/reading/reading'

/** Below this a lane's role is more guessed than read. */
const SURE = 0.6

export const isDoubtful = ({ confidence }: LaneReading): boolean => confidence < SURE

/** Is there nothing but guessed lanes for a role? */
export function isRoleDoubtful({ reading, lanes }: MapReading, role: Role): boolean {
  const own = lanes.filter((lane) => lane.role === role)
  return reading === 'recognised' && own.length > 0 && own.every(isDoubtful)
}
