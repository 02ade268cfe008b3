import { quoted, type Rule } from '../rule'

/** Words on the map that stand in no cell, or in a note that is hidden: nobody counts them. */
export const orphanContent: Rule<'map'> = {
  id: 'orphan-content',
  group: 'structure',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells'],
  check({ oddities }, { report }) {
    const loose = oddities.filter(({ kind }) => kind === 'orphan')
    for (const [index, { node, text = '' }] of loose.entries()) report({ key: `orphan:${index + 1}`, node, variant: 'outside', data: { text: quoted(text) } })
    const hidden = oddities.filter(({ kind }) => kind === 'hidden-content')
    if (hidden[0]) report({ key: 'map/hidden', node: hidden[0].node, variant: 'hidden', data: { count: hidden.length, text: quoted(hidden[0].text ?? '') } })
  },
}
