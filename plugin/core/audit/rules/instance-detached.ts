import { quoted, type Rule } from '../rule'

/** A card or a stage header that was cut off from the agency's component: it no longer follows the library. */
export const instanceDetached: Rule<'map'> = {
  id: 'instance-detached',
  group: 'brand',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check({ oddities }, { report }) {
    const found = oddities.filter(({ kind }) => kind === 'instance-detached')
    for (const [index, { node, text = '' }] of found.entries()) {
      report({ key: `part:${index + 1}`, node, variant: text ? 'named' : 'unnamed', data: { text: quoted(text) } })
    }
  },
}
