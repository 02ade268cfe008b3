import { quoted, type Rule } from '../rule'

/** “TBD” and its kin in an optional lane. In a required cell they are the evidence of that cell's own gap. */
export const placeholderText: Rule<'cell'> = {
  id: 'placeholder-text',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells'],
  check(cell, { lanes, stages, required, report }) {
    const lane = lanes.get(cell.lane)
    if (!lane || (required.has(lane.role) && cell.state !== 'filled')) return
    for (const { untouched, note, node } of cell.notes) {
      if (untouched !== 'placeholder') continue
      report({ key: `${cell.stage}/${cell.lane}/${note.id}`, stage: cell.stage, lane: cell.lane, node, variant: 'placeholder', data: { stage: stages.get(cell.stage)?.name ?? '', lane: lane.label, text: quoted(note.text) } })
    }
  },
}
