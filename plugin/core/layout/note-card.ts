import type { Lane, Note } from '../journey/map'
import type { Say } from '../messages/say'
import type { PlanNode } from '../layers/plan'
import { chips } from './chips'
import { FORMS, PROMPT, type Form } from './forms'
import { kindLine } from './kind-line'
import { footLine } from './foot-line'
import { field, text } from './text'

/** A note as its lane shows it. `origin` is set while the words are the template's example. */
export function noteCard(note: Note, lane: Lane, say: Say, origin?: 'example'): PlanNode {
  const key = `note:${note.id}`
  const form: Form = note.notApplicable === undefined ? FORMS[lane.role] ?? FORMS.custom : FORMS.custom
  const words = note.notApplicable ?? note.text
  const kind = kindLine(key, note, say)
  const under = [...chips(key, note, say), ...footLine(key, note, lane, say)]
  const body = text({ key: `${key}/text`, name: say('layer.text'), content: words, style: form.style, colour: note.notApplicable === undefined ? 'ink' : 'muted', tag: field(note.notApplicable === undefined ? 'text' : 'not-applicable') })
  return {
    key,
    type: 'frame',
    name: say('layer.note'),
    flow: 'column',
    gap: form.gap,
    width: 'fill',
    height: 'hug',
    pad: form.pad,
    ...(form.radius !== undefined && { radius: form.radius }),
    ...(form.fill && { fill: form.fill }),
    ...(form.stroke && { stroke: form.stroke }),
    tag: { v: 1, kind: 'note', key: note.id, ...(origin && { origin, seed: words.slice(0, 400) }) },
    children: [...(form.picture ? [form.picture(key, say)] : []), ...kind, ...(words || !kind.length ? [body] : []), ...under],
  }
}

/** An empty cell's question: same size as a note and upright, so that typing over it is never ugly. */
export const promptCard = (key: string, question: string, say: Say): PlanNode => ({
  key: `prompt:${key}`,
  type: 'frame',
  name: say('layer.prompt'),
  flow: 'column',
  width: 'fill',
  height: 'hug',
  pad: PROMPT.pad,
  ...(PROMPT.radius !== undefined && { radius: PROMPT.radius }),
  ...(PROMPT.stroke && { stroke: PROMPT.stroke }),
  tag: { v: 1, kind: 'note', key: `prompt-${key.replace('/', '-')}`.slice(0, 60), origin: 'prompt', seed: question },
  children: [text({ key: `prompt:${key}/text`, name: say('layer.text'), content: question, style: 'note', colour: 'muted', tag: field('text') })],
})
