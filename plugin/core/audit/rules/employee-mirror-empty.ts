import * as z from 'zod/mini'
import { isSettled } from '../content'
import { isLow, worstIn } from '../feelings'
import type { Rule } from '../rule'

const schema = z.strictObject({ share: z.number().check(z.gte(0), z.lte(1)) })

/** METHOD D, the symmetry of attention: where the customer is low, what may or must the employee do? Quiet without such a lane. */
export const employeeMirrorEmpty: Rule<'stage', z.infer<typeof schema>> = {
  id: 'employee-mirror-empty',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['cells', 'lanes'],
  options: { schema, defaults: { share: 0.25 } },
  check({ id, name }, { at, reading, options: { share }, report }) {
    const cells = at(id, 'employee')
    const [cell] = cells
    const worst = cell ? worstIn(at(id, 'emotion'), reading.map.scale) : null
    if (!cell || !worst || !isLow(worst.value, reading.map.scale, share) || cells.some(isSettled)) return
    report({ key: `${id}/employee`, stage: id, lane: cell.lane, node: cell.notes[0]?.node || cell.node, variant: 'empty', data: { stage: name } })
  },
}
