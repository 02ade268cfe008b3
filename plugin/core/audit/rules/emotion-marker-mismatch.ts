import { quoted, type Rule } from '../rule'

/** Height and word (or face) of a feeling were both touched since it was drawn, and say different things: one question. */
export const emotionMarkerMismatch: Rule<'cell'> = {
  id: 'emotion-marker-mismatch',
  group: 'emotion',
  level: 'cell',
  severity: { workshop: 'warning', recommended: 'warning', strict: 'error' },
  fix: 'suggest',
  reads: ['cells'],
  check({ stage, lane, notes }, { stages, reading, report }) {
    const { min, labels } = reading.map.scale
    const level = (value: number): string => [String(value), labels[Math.round(value - min)]].filter(Boolean).join(' · ')
    for (const { conflict, note, node } of notes) {
      const said = conflict?.byWord ?? conflict?.byFace
      if (conflict?.byHeight === undefined || said === undefined) continue
      const variant = conflict.byWord === undefined ? 'face' : 'word'
      report({ key: `${stage}/${lane}/${note.id}`, stage, lane, node, variant, data: { stage: stages.get(stage)?.name ?? '', height: quoted(level(conflict.byHeight)), said: quoted(level(said)) } })
    }
  },
}
