import type { Rule } from '../rule'

/** A feeling told by nothing but colour, which many people do not see and no printer keeps. */
export const emotionColorOnly: Rule<'cell'> = {
  id: 'emotion-color-only',
  group: 'accessibility',
  level: 'cell',
  severity: { workshop: 'info', recommended: 'warning', strict: 'warning' },
  fix: 'safe',
  reads: ['cells'],
  check({ stage, lane, notes }, { stages, report }) {
    for (const { colourOnly, note, node } of notes) {
      if (colourOnly) report({ key: `${stage}/${lane}/${note.id}`, stage, lane, node, variant: 'colour', data: { stage: stages.get(stage)?.name ?? '' } })
    }
  },
}
