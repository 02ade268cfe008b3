import { REQUIRED_ROLES } from '../../journey/role'
import type { Rule } from '../rule'

/** A role that every stage needs has no lane at all: one finding, which the gaps of its stages point to. */
export const laneRequired: Rule<'map'> = {
  id: 'lane-required',
  group: 'completeness',
  level: 'map',
  severity: { workshop: 'warning', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['lanes'],
  check(reading, { required, report }) {
    const known: readonly string[] = REQUIRED_ROLES
    for (const role of required) {
      if (reading.lanes.some((lane) => lane.role === role)) continue
      report({ key: `lane:${role}`, node: reading.id, variant: known.includes(role) ? role : 'other', data: { role } })
    }
  },
}
