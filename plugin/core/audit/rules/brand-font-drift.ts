import { STAND_IN, fontDrift } from '../drift'
import { lookGroups } from '../look-groups'
import { quoted, type Rule } from '../rule'

/** Letters that are not set as the brand sets them. A font that was missing on somebody's machine is no mistake, only told. */
export const brandFontDrift: Rule<'map'> = {
  id: 'brand-font-drift',
  group: 'brand',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['looks'],
  check(reading, { look, report }) {
    if (!look) return
    for (const [key, group] of lookGroups(reading, (one) => fontDrift(one, look)?.key ?? null)) {
      const [first] = group
      const kind = fontDrift(first, look)?.kind ?? 'font'
      const [type] = first.types ?? []
      const meant = type && look.type[type]
      const node = first.node
      const fonts = { found: quoted(first.font ?? ''), wanted: meant ? `${meant.family} ${meant.style}` : '' }
      if (kind === 'size') report({ key, node, variant: 'size', data: { count: group.length, found: first.size ?? 0, wanted: meant?.size ?? 0 } })
      else if (kind === 'stand-in') report({ key, node, variant: 'stand-in', severity: 'info', fix: 'none', data: { count: group.length, found: STAND_IN, wanted: meant?.family ?? '' } })
      else report({ key, node, variant: 'font', data: { count: group.length, ...fonts } })
    }
  },
}
