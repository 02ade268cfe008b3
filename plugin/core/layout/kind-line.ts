import type { Note } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import { joinLine } from './line-shape'
import { field, text } from './text'

/** The small strong line above a note's words: what kind of pain, evidence or figure it is. */
export function kindLine(key: string, note: Note, say: Say): PlanNode[] {
  const line = (name: string, content: string, tag: string, colour: 'pain' | 'muted' = 'muted') =>
    content ? [text({ key: `${key}/${tag}`, name, content, style: 'meta-strong', colour, tag: field(tag) })] : []
  const { evidence, metric } = note
  const source = joinLine([['k', evidence?.kind && say(`evidence.${evidence.kind}`)], ['s', evidence?.source], ['d', evidence?.date]])
  const figure = joinLine([['k', metric?.kind], ['v', metric?.value]])
  return [
    ...(note.notApplicable === undefined ? [] : line(say('layer.kind'), say('map.not-applicable'), 'kind')),
    ...(note.pain ? line(say('layer.kind'), say(`pain.${note.pain}`), 'pain', 'pain') : []),
    ...(note.insight ? line(say('layer.kind'), say(`insight.${note.insight}`), 'insight') : []),
    ...line(say('layer.source'), source.content, `evidence:${source.shape}`),
    ...line(say('layer.figure'), figure.content, `metric:${figure.shape}`),
  ]
}
