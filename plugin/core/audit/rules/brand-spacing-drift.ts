import { spacingDrift } from '../drift'
import { lookGroups } from '../look-groups'
import type { Rule } from '../rule'

/** Cards whose words stand nearer to or farther from the edge than in all others. One finding for all of them. */
export const brandSpacingDrift: Rule<'map'> = {
  id: 'brand-spacing-drift',
  group: 'brand',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'suggest',
  reads: ['looks'],
  check(reading, { look, report }) {
    if (!look) return
    const isDrift = spacingDrift(look)
    for (const [key, [first, ...others]] of lookGroups(reading, (one) => (isDrift(one) ? 'brand:spacing' : null))) {
      report({ key, node: first.node, variant: 'inset', data: { count: others.length + 1 } })
    }
  },
}
