import * as z from 'zod/mini'
import type { Rule } from '../rule'

const schema = z.strictObject({ min: z.int().check(z.gte(1)), max: z.int().check(z.lte(200)) })

/** Two stages tell no journey; twenty are no overview. */
export const stageCount: Rule<'map', z.infer<typeof schema>> = {
  id: 'stage-count',
  group: 'completeness',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['stages'],
  options: { schema, defaults: { min: 3, max: 12 } },
  check({ id, stages }, { options: { min, max }, report }) {
    const count = stages.length
    if (count < min) report({ key: 'map/stages', node: id, variant: 'few', data: { count, min } })
    else if (count > max) report({ key: 'map/stages', node: id, variant: 'many', data: { count, max } })
  },
}
