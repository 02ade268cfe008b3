import { REQUIRED_ROLES } from '../../journey/role'
import { byLane } from '../by-lane'
import { isSettled } from '../content'
import { quoted, type Rule } from '../rule'

/** The method's three roles have rules of their own. */
const OTHERS_SPEAK: ReadonlySet<string> = new Set(REQUIRED_ROLES)

/** Blank cells of other lanes in a final map. An optional lane that nobody used at all is one finding, not one a stage. */
export const cellEmpty: Rule<'map'> = {
  id: 'cell-empty',
  group: 'completeness',
  level: 'map',
  severity: { workshop: 'off', recommended: 'off', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells', 'lanes'],
  check({ cells }, { lanes, stages, required, report }) {
    for (const [id, row] of byLane(cells)) {
      const lane = lanes.get(id)
      if (!lane || OTHERS_SPEAK.has(lane.role) || lane.kind === 'divider') continue
      const blank = row.filter((cell) => !isSettled(cell))
      if (blank.length === row.length && !required.has(lane.role)) {
        if (row.length) report({ key: `lane:${id}`, lane: id, node: lane.node, variant: 'lane', fix: 'none', data: { lane: lane.label } })
        continue
      }
      for (const { stage, node, notes } of blank) {
        const asked = notes.find(({ untouched }) => untouched === 'prompt')
        const data = { stage: stages.get(stage)?.name ?? '', lane: lane.label, ...(asked && { text: quoted(asked.note.text) }) }
        report({ key: `${stage}/${id}`, stage, lane: id, node: asked?.node ?? node, variant: asked?.note.text ? 'prompt' : 'blank', data })
      }
    }
  },
}
