import { auditMap } from '../../plugin/core/audit/audit-map'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { JourneyMap, Note } from '../../plugin/core/journey/map'
import { readingOfMap } from '../../plugin/core/formats/map/reading-of-map'
import { speak } from '../../plugin/core/messages/catalogues'
import type { Choices, Draft } from '../../plugin/core/template/compose'
import { draft, readDraft } from './maps'

/** A template's map, drawn, read and audited without an engine. */
export const auditOf = (template: string, choices: Partial<Choices> = {}): MapAudit => auditMap(readDraft(draft(template, choices)), { preset: 'recommended' })

/** The filled example of a template with some of its notes changed, read as data. */
export const auditWith = (template: string, change: (map: JourneyMap) => JourneyMap, choices: Partial<Choices> = {}): MapAudit =>
  auditMap(readingOfMap(change(draft(template, { filled: true, ...choices }).map)), { preset: 'recommended' })

export const withNotes = (change: (note: Note) => Note | null) => (map: JourneyMap): JourneyMap =>
  ({ ...map, notes: map.notes.flatMap((note) => { const kept = change(note); return kept ? [kept] : [] }) })

/** A map of one word everywhere: what somebody could type to break a report. */
export function hostileMap(word: string): JourneyMap {
  const { map }: Draft = draft('five-phases', { filled: true })
  const say = speak('en')
  return {
    ...map, title: word, scenario: word, goal: word, owner: word, reviewed: word, personas: [{ name: word, about: word }],
    scale: { min: 1, max: 5, labels: [1, 2, 3, 4, 5].map((n) => say(`scale.${n}`)) },
    stages: map.stages.map((stage) => ({ ...stage, name: word })),
    lanes: map.lanes.map((lane) => ({ ...lane, label: word })),
    notes: map.notes.map((note) => ({ ...note, text: word, ...(note.emotion && { emotion: { ...note.emotion, word } }), ...(note.owner && { owner: word }) })),
  }
}
