import * as z from 'zod/mini'
import { ROLES } from '../../journey/role'
import { byLane } from '../by-lane'
import { isSettled } from '../content'
import type { Rule } from '../rule'

const schema = z.strictObject({ share: z.number().check(z.gte(0), z.lte(1)), sparse: z.array(z.enum(ROLES)) })

/** An optional lane that somebody began and left: filled in fewer than half of the stages. Some lanes are sparse by nature. */
export const laneCoverage: Rule<'map', z.infer<typeof schema>> = {
  id: 'lane-coverage',
  group: 'completeness',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['cells', 'lanes'],
  options: { schema, defaults: { share: 0.5, sparse: ['pain', 'picture', 'voice', 'insight', 'metric', 'evidence', 'question', 'custom'] } },
  check({ cells }, { lanes, required, options: { share, sparse }, report }) {
    for (const [id, row] of byLane(cells)) {
      const lane = lanes.get(id)
      if (!lane || required.has(lane.role) || lane.kind === 'divider' || sparse.includes(lane.role)) continue
      const count = row.filter(isSettled).length
      if (count > 0 && count < row.length * share) report({ key: `lane:${id}`, lane: id, node: lane.node, variant: 'sparse', data: { lane: lane.label, count, total: row.length } })
    }
  },
}
