import type { Rule } from '../rule'

/** Accepted without a word why: it does not hold, and whoever comes next could not tell whether it should. */
export const suppressionWithoutReason: Rule<'waiver'> = {
  id: 'suppression-without-reason',
  group: 'upkeep',
  level: 'waiver',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['waivers'],
  check({ waiver, state, place }, { reading, report }) {
    if (state !== 'no-reason') return
    report({ ...place, node: place.node ?? reading.id, key: `waiver:${waiver.rule}:${waiver.key}`, variant: 'no-reason', data: { rule: waiver.rule, by: waiver.by } })
  },
}
