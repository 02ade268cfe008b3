import type { Lane } from '../journey/map'
import type { Patch } from '../layers/patch'
import { PLAIN_SHAPE, type Shape } from '../layers/shape'
import type { CellReading, NoteReading } from '../reading/reading'
import { FORMS, inShape } from './forms'

/** A note typed over a prompt gets the look of a note of its lane; its tag forgets that it asked. */
export function restyleNote({ node, textNode, note }: NoteReading, lane: Lane, shape: Shape = PLAIN_SHAPE): Patch[] {
  const form = inShape(FORMS[lane.role], shape)
  return [
    { op: 'set', node, props: { fill: form.fill ?? null, stroke: form.stroke ?? null, pad: form.pad, ...(form.radius !== undefined && { radius: form.radius }) } },
    ...(textNode ? [{ op: 'set' as const, node: textNode, props: { textColour: 'ink' as const, textStyle: form.style } }] : []),
    { op: 'data', node, key: 'tag', value: { v: 1, kind: 'note', key: note.id.replace('~', '-') } },
  ]
}

/** What is mended whenever something is written to a map anyway. */
export const mendPrompts = (cells: readonly CellReading[], lanes: ReadonlyMap<string, Lane>, shape: Shape = PLAIN_SHAPE): Patch[] =>
  cells.flatMap(({ notes, lane }) => notes.flatMap((note) => {
    const of = lanes.get(lane)
    return note.looksLikePrompt && of ? restyleNote(note, of, shape) : []
  }))
