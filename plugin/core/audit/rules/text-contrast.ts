import { isOurs, isTooWeak, neededContrast } from '../legible'
import { lookGroups } from '../look-groups'
import type { Rule } from '../rule'

/** Letters too weak against what is behind them. Over a picture or a gradient nobody can tell: those are told once, never guessed. */
export const textContrast: Rule<'map'> = {
  id: 'text-contrast',
  group: 'accessibility',
  level: 'map',
  severity: { workshop: 'warning', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['looks'],
  check(reading, { report }) {
    const lighter = !isOurs(reading) ? { severity: 'warning' as const, fix: 'none' as const } : {}
    for (const [key, [first, ...others]] of lookGroups(reading, (look) => (isTooWeak(look) ? `contrast:${look.hex ?? ''}/${look.ground ?? ''}` : null))) {
      const ratio = Math.floor(Number(first.contrast) * 10) / 10
      report({ key, node: first.node, variant: 'weak', data: { count: others.length + 1, ratio, needed: neededContrast(first) }, ...lighter })
    }
    for (const [key, [first, ...others]] of lookGroups(reading, ({ contrast }) => (contrast === 'unknown' ? 'contrast:unknown' : null))) {
      report({ key, node: first.node, variant: 'unknown', severity: 'info', fix: 'none', data: { count: others.length + 1 } })
    }
  },
}
