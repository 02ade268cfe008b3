import type { Note } from '../../journey/map'
import { present } from '../example-note'
import { freshKeys } from '../fresh-key'
import type { Template, TemplateWords } from '../schema'
import { clip, type Source } from './source'

type Structure = Template['example'][number]
type Said = TemplateWords['example']['notes'][string]

export interface Example { readonly structure: Structure[]; readonly notes: Readonly<Record<string, Said>> }

/** The map's notes as a template's example: what is the same in every language, and what was said. */
export function exampleOfMap({ reading, stages, lanes }: Source): Example {
  const kept = reading.map.notes.filter((note) => stages.has(note.stage) && lanes.has(note.lane))
  const keys = freshKeys(kept.map(({ id }) => id), 'note')
  const idOf = (note: Note): string => keys.get(note.id) ?? note.id
  return {
    structure: kept.map((note) => ({ id: idOf(note), stage: stages.get(note.stage) ?? note.stage, lane: lanes.get(note.lane) ?? note.lane, ...structureOf(note) })),
    notes: Object.fromEntries(kept.map((note) => [idOf(note), saidBy(note)])),
  }
}

const structureOf = ({ span, emotion, pain, insight, evidence, controlledBy, metric }: Note): Omit<Structure, 'id' | 'stage' | 'lane'> => ({
  ...present('span', span),
  ...present('emotion', emotion?.value),
  ...present('pain', pain),
  ...present('insight', insight),
  ...present('evidence', evidence?.kind),
  ...present('controlledBy', controlledBy),
  ...(metric && { metric: clip(metric.kind, 80) }),
})

const short = (said: string | undefined): string | undefined => said && clip(said, 200)

const saidBy = (note: Note): Said => ({
  ...present('text', clip(note.text, 4_000)),
  ...present('word', short(note.emotion?.word)),
  ...present('channel', short(note.channel)),
  ...present('when', short(note.when)),
  ...present('owner', short(note.owner)),
  ...present('due', short(note.due)),
  ...present('source', short(note.evidence?.source)),
  ...present('date', short(note.evidence?.date)),
  ...present('value', short(note.metric?.value)),
  ...present('worth', short(note.value)),
  ...present('effort', short(note.effort)),
  ...present('link', note.link && clip(note.link, 1_000)),
  ...present('na', note.notApplicable && clip(note.notApplicable, 400)),
})
