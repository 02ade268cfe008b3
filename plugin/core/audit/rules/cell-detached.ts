import type { Rule } from '../rule'

/** A cell that stands under no stage: its notes count nowhere. */
export const cellDetached: Rule<'map'> = {
  id: 'cell-detached',
  group: 'template',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells', 'lanes'],
  check({ oddities }, { lanes, stages, report }) {
    const found = oddities.filter(({ kind }) => kind === 'cell-detached')
    for (const [index, { node, lane = '', stage }] of found.entries()) {
      const data = { lane: lanes.get(lane)?.label ?? '', stage: stages.get(stage ?? '')?.name ?? '' }
      report({ key: `detached:${lane}:${index + 1}`, lane, stage: stage ?? null, node, variant: stage === undefined ? 'alone' : 'surplus', data })
    }
  },
}
