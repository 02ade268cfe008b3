import * as z from 'zod/mini'
import { isOurs } from '../legible'
import { lookGroups } from '../look-groups'
import type { Rule } from '../rule'

const schema = z.strictObject({ min: z.number().check(z.gte(6)) })

/** Letters that cannot be read on a wall or in a printed report. One finding for each size. */
export const textTooSmall: Rule<'map', z.infer<typeof schema>> = {
  id: 'text-too-small',
  group: 'accessibility',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['looks'],
  options: { schema, defaults: { min: 12 } },
  check(reading, { options: { min }, report }) {
    const tooSmall = (size: number | undefined) => (size !== undefined && size < min - 0.05 ? `small:${Math.round(size * 10) / 10}` : null)
    for (const [key, [first, ...others]] of lookGroups(reading, ({ size }) => tooSmall(size))) {
      report({ key, node: first.node, variant: 'small', fix: isOurs(reading) ? 'suggest' : 'none', data: { count: others.length + 1, size: Math.round((first.size ?? 0) * 10) / 10, min } })
    }
  },
}
