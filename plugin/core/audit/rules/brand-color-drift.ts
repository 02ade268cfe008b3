import { colourDrift } from '../drift'
import { lookGroups } from '../look-groups'
import type { Rule } from '../rule'

/** Colours that are not the brand's. Layers that stray alike are one finding. Quiet where the brand is not known. */
export const brandColorDrift: Rule<'map'> = {
  id: 'brand-color-drift',
  group: 'brand',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['looks'],
  check(reading, { look, report }) {
    if (!look) return
    for (const [key, group] of lookGroups(reading, (one) => colourDrift(one, look)?.key ?? null)) {
      const [first] = group
      const kind = colourDrift(first, look)?.kind ?? 'other'
      const wanted = first.colours?.find((colour) => colour === first.token) ?? first.colours?.[0]
      const data = { count: group.length, found: first.hex ?? '', wanted: wanted ? look.colours[wanted].toUpperCase() : '' }
      if (kind === 'loose') report({ key, node: first.node, variant: 'loose', severity: 'info', fix: 'safe', data })
      else if (kind === 'variable') report({ key, node: first.node, variant: 'variable', data })
      else report({ key, node: first.node, variant: 'other', data })
    }
  },
}
