import { isWritten } from '../content'
import type { Rule } from '../rule'

/** Everything that says where it comes from comes from our own heads. Said once for the map. */
export const evidenceAllAssumed: Rule<'map'> = {
  id: 'evidence-all-assumed',
  group: 'method',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check({ cells }, { report }) {
    let count = 0
    let first: string | null = null
    for (const { notes } of cells) {
      for (const one of notes) {
        const kind = one.note.evidence?.kind
        if (kind === undefined || !isWritten(one)) continue
        if (kind !== 'assumption') return
        count += 1
        first ??= one.node
      }
    }
    if (count > 1) report({ key: 'map/evidence', node: first, variant: 'assumed', data: { count } })
  },
}
