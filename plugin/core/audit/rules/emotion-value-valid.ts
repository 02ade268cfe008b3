import { quoted, type Rule } from '../rule'

/** A feeling that cannot stand on the curve: a figure off the scale, or a word that means no level. */
export const emotionValueValid: Rule<'cell'> = {
  id: 'emotion-value-valid',
  group: 'emotion',
  level: 'cell',
  severity: { workshop: 'warning', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['cells'],
  check(cell, { lanes, stages, reading, report }) {
    if (lanes.get(cell.lane)?.role !== 'emotion') return
    const { min, max } = reading.map.scale
    const stage = stages.get(cell.stage)?.name ?? ''
    for (const { emotion, note, node } of cell.notes) {
      if (!emotion) continue
      const place = { key: `${cell.stage}/${cell.lane}/${note.id}`, stage: cell.stage, lane: cell.lane, node }
      const { value, word } = emotion
      // A curve that somebody drew shows a feeling without naming it: nothing to correct.
      if (value === undefined && !word) continue
      if (value === undefined) report({ ...place, variant: 'unknown-word', data: { stage, word: quoted(word ?? ''), min, max } })
      else if (value < min || value > max) report({ ...place, variant: 'off-scale', data: { stage, value, min, max, nearest: Math.min(max, Math.max(min, Math.round(value))) } })
    }
  },
}
