import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** METHOD D: one only improves what one measured. A map without any figure is one finding, not one a stage. */
export const improvementWithoutMeasure: Rule<'map'> = {
  id: 'improvement-without-measure',
  group: 'method',
  level: 'map',
  severity: { workshop: 'off', recommended: 'off', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  check({ id: map, stages }, { at, report }) {
    const rows = stages.map((stage) => {
      const improvements = writtenIn(at(stage.id, 'improvement'))
      const isMeasured = writtenIn(at(stage.id, 'metric')).length > 0 || [...improvements, ...writtenIn(at(stage.id, 'touchpoint'))].some(({ note }) => note.metric)
      return { stage, first: improvements[0], isMeasured }
    })
    const open = rows.filter(({ first, isMeasured }) => first && !isMeasured)
    if (open.length && !rows.some(({ isMeasured }) => isMeasured)) return report({ key: 'map/measures', node: map, variant: 'map' })
    for (const { stage: { id, name }, first } of open) {
      if (first) report({ key: `${id}/improvement`, stage: id, lane: first.note.lane, node: first.node, variant: 'stage', data: { stage: name } })
    }
  },
}
