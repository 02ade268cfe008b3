import type { Rule } from '../rule'

/** Typing over a prompt leaves it grey and dashed, because Figma keeps the style: the words say done, the picture says empty. */
export const noteLooksLikePrompt: Rule<'cell'> = {
  id: 'note-looks-like-prompt',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'warning', recommended: 'warning', strict: 'warning' },
  fix: 'safe',
  reads: ['cells', 'looks'],
  check(cell, { lanes, stages, report }) {
    for (const { looksLikePrompt, note, node } of cell.notes) {
      if (!looksLikePrompt) continue
      report({ key: `${cell.stage}/${cell.lane}/${note.id}`, stage: cell.stage, lane: cell.lane, node, variant: 'styled', data: { stage: stages.get(cell.stage)?.name ?? '', lane: lanes.get(cell.lane)?.label ?? '' } })
    }
  },
}
