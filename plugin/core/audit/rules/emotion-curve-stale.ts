import type { Rule } from '../rule'

/** The curve no longer runs through its markers: people look at the curve, so it would lie. */
export const emotionCurveStale: Rule<'map'> = {
  id: 'emotion-curve-stale',
  group: 'emotion',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'safe',
  reads: ['cells', 'lanes'],
  check({ oddities }, { lanes, report }) {
    for (const { kind, node, lane = '' } of oddities) {
      if (kind === 'curve-stale') report({ key: `lane:${lane}`, lane, node, variant: 'stale', data: { lane: lanes.get(lane)?.label ?? '' } })
    }
  },
}
