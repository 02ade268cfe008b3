import * as z from 'zod/mini'
import type { Role } from '../../journey/role'
import { writtenIn } from '../content'
import { isLow, worstIn } from '../feelings'
import { quoted, type Rule } from '../rule'

/** Lanes where the cause of a low may stand. */
const CAUSES: readonly Role[] = ['pain', 'thought', 'question', 'voice', 'insight', 'evidence']

const schema = z.strictObject({ share: z.number().check(z.gte(0), z.lte(1)) })

/** A low that nothing explains cannot be mended. Quiet where the map has no lane that could. */
export const lowUnexplained: Rule<'stage', z.infer<typeof schema>> = {
  id: 'low-unexplained',
  group: 'content',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['cells', 'lanes'],
  options: { schema, defaults: { share: 0.25 } },
  check({ id, name }, { at, reading, options: { share }, report }) {
    const worst = worstIn(at(id, 'emotion'), reading.map.scale)
    if (!worst || !isLow(worst.value, reading.map.scale, share)) return
    const causes = CAUSES.flatMap((role) => at(id, role))
    if (!causes.length || writtenIn(causes).length || causes.some(({ state }) => state === 'filled' || state === 'unknown')) return
    report({ key: `${id}/emotion`, stage: id, lane: worst.lane, node: worst.node, variant: 'unexplained', data: { stage: name, value: worst.value, word: quoted(worst.word) } })
  },
}
