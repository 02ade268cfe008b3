import type { Rule } from '../rule'
import { overlaps } from '../overlaps'

/** Notes that lie over each other, so that one of them cannot be read. Markers of feelings may touch. */
export const cellOverlap: Rule<'map'> = {
  id: 'cell-overlap',
  group: 'structure',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells'],
  check({ cells }, { lanes, stages, report }) {
    const placed = cells.flatMap(({ stage, lane, notes }) => (lanes.get(lane)?.role === 'emotion' ? [] : notes.flatMap((note) => (note.box ? [{ box: note.box, note, stage, lane }] : []))))
    for (const { note: { note, node, isLoose }, stage, lane } of overlaps(placed)) {
      const data = { stage: stages.get(stage)?.name ?? '', lane: lanes.get(lane)?.label ?? '' }
      report({ key: `${stage}/${lane}/${note.id}`, stage, lane, node, variant: 'overlap', fix: isLoose ? 'suggest' : 'none', data })
    }
  },
}
