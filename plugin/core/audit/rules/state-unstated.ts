import type { Rule } from '../rule'

/** As it is, or as it should become? A drawn map that does not say is read both ways. */
export const stateUnstated: Rule<'map'> = {
  id: 'state-unstated',
  group: 'method',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['header'],
  check({ id, fields, nodes }, { report }) {
    if (nodes.length && fields['state'] === undefined) report({ key: 'map/state', node: id, variant: 'unstated' })
  },
}
