import type { Rule } from '../rule'

/** Lanes in another order than their template's. Off unless a team asks for it: order is a matter of the story. */
export const laneOrder: Rule<'map'> = {
  id: 'lane-order',
  group: 'template',
  level: 'map',
  severity: { workshop: 'off', recommended: 'off', strict: 'off' },
  fix: 'safe',
  reads: ['lanes'],
  check({ id: map, lanes, map: { template, locale } }, { world, report }) {
    const installed = template && world.installed?.(template.id, locale)
    if (!installed) return
    const place = new Map(installed.lanes.map(({ id }, at) => [id, at]))
    const known = lanes.filter(({ id }) => place.has(id))
    const early = known.find(({ id }, at) => (place.get(id) ?? 0) < (place.get(known[at - 1]?.id ?? '') ?? 0))
    if (early) report({ key: 'map/lanes', node: early.node ?? map, variant: 'order', data: { lane: early.label } })
  },
}
