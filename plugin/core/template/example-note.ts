import type { Note } from '../journey/map'
import type { Template } from './schema'

type Structure = Template['example'][number]
type Said = Template['words']['en']['example']['notes'][string]

/** One note of a filled example: what is the same everywhere, and what one language says. */
export function exampleNote(note: Structure, said: Said): Note {
  const emotion = note.emotion !== undefined || said.word ? { ...present('value', note.emotion), ...present('word', said.word) } : undefined
  const evidence = note.evidence || said.source || said.date
    ? { ...present('kind', note.evidence), ...present('source', said.source), ...present('date', said.date) }
    : undefined
  const metric = note.metric !== undefined && said.value ? { kind: note.metric, value: said.value } : undefined
  return {
    id: note.id,
    stage: note.stage,
    lane: note.lane,
    text: said.text ?? '',
    ...present('span', note.span),
    ...present('notApplicable', said.na),
    ...present('emotion', emotion),
    ...present('pain', note.pain),
    ...present('insight', note.insight),
    ...present('channel', said.channel),
    ...present('when', said.when),
    ...present('controlledBy', note.controlledBy),
    ...present('metric', metric),
    ...present('owner', said.owner),
    ...present('due', said.due),
    ...present('value', said.worth),
    ...present('effort', said.effort),
    ...present('link', said.link),
    ...present('evidence', evidence),
  }
}

/** `{ [key]: value }`, or nothing at all when there is no value: absent is not the same as undefined here. */
export const present = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]: V })
