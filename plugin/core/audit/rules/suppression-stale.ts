import type { Rule } from '../rule'

/** An accepted finding whose content changed, whose time is over, or that is no longer there: it would hide the next one. */
export const suppressionStale: Rule<'waiver'> = {
  id: 'suppression-stale',
  group: 'upkeep',
  level: 'waiver',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'suggest',
  reads: ['waivers'],
  check({ waiver, state, place }, { reading, report }) {
    const at = { ...place, node: place.node ?? reading.id, key: `waiver:${waiver.rule}:${waiver.key}`, data: { rule: waiver.rule, by: waiver.by, reason: waiver.reason } }
    if (state === 'changed') report({ ...at, variant: 'changed' })
    if (state === 'expired') report({ ...at, variant: 'expired', data: { ...at.data, until: waiver.until ?? '' } })
    if (state === 'gone') report({ ...at, variant: 'gone' })
  },
}
