import { quoted, type Rule } from '../rule'

/** A required cell of a final map still shows the template's question. In an optional cell that is simply empty. */
export const templateTextUnchanged: Rule<'cell'> = {
  id: 'template-text-unchanged',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'off', recommended: 'off', strict: 'warning' },
  fix: 'suggest',
  reads: ['cells'],
  check(cell, { lanes, stages, required, report }) {
    const lane = lanes.get(cell.lane)
    if (!lane || !required.has(lane.role)) return
    const prompt = cell.notes.find(({ untouched }) => untouched === 'prompt')
    if (!prompt) return
    const gap = cell.state === 'placeholder' ? { because: `${cell.stage}/${lane.role}` } : {}
    report({
      key: `${cell.stage}/${cell.lane}/prompt`, stage: cell.stage, lane: cell.lane, node: prompt.node, variant: 'prompt', ...gap,
      data: { stage: stages.get(cell.stage)?.name ?? '', lane: lane.label, text: quoted(prompt.note.text || cell.prompt || '') },
    })
  },
}
