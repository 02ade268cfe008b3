import type { Rule } from '../rule'

/** The map was drawn from an earlier version of its template. */
export const templateOutdated: Rule<'map'> = {
  id: 'template-outdated',
  group: 'template',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'suggest',
  reads: ['header', 'lanes'],
  check({ id, map: { template, locale } }, { world, report }) {
    const installed = template && world.installed?.(template.id, locale)
    if (installed && installed.version > template.version) report({ key: 'map/template', node: id, variant: 'older', data: { from: template.version, to: installed.version } })
  },
}
