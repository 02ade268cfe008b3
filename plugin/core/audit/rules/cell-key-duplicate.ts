import type { Rule } from '../rule'

/** Copies made by hand still carry their originals' identity: notes, waivers and comparisons would mix them up. One finding for all. */
export const cellKeyDuplicate: Rule<'map'> = {
  id: 'cell-key-duplicate',
  group: 'template',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'safe',
  reads: ['cells', 'lanes', 'stages'],
  check({ oddities }, { report }) {
    const copies = oddities.filter(({ kind }) => kind === 'duplicate-key')
    if (copies[0]) report({ key: 'map/copies', node: copies[0].node, variant: 'copies', data: { count: copies.length } })
  },
}
