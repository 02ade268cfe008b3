import type { Note } from '../journey/map'
import type { PlanNode } from '../layers/plan'
import type { Say } from '../messages/say'
import type { CellDrawing } from './cell'
import { faceOf, heightOf, wordOf } from './emotion-scale'
import { face } from './face'
import { EMOTION_HEIGHT, FACE, cardWidth } from './measures'
import { aid, field, text } from './text'

/** Stage ids of the highest and the lowest point (none when all are equal), and of the stages whose word stands above. */
export interface Extremes { readonly peak?: string; readonly lowest?: string; readonly above: ReadonlySet<string> }

const WORD_GAP = 4
const WORD_HEIGHT = 20

/** A cell of the emotion lane: markers stand free in it, so that a designer can drag them. */
export function emotionCell(drawing: CellDrawing, say: Say): PlanNode {
  const { stage, lane, notes, prompt, all } = drawing
  const width = cardWidth(all)
  const key = `${lane.id}/${stage.id}`
  const felt: readonly Note[] = notes.length ? notes : [{ id: `unrated-${stage.id}`, stage: stage.id, lane: lane.id, text: '' }]
  return {
    key: `cell:${key}`,
    type: 'frame',
    name: stage.name,
    flow: 'column',
    width,
    height: EMOTION_HEIGHT,
    tag: { v: 1, kind: 'cell', stage: stage.id, lane: lane.id, prompt },
    children: felt.flatMap((note, at) => marker(note, at, felt.length, { ...drawing, width, say })),
  }
}

type Marked = CellDrawing & { readonly width: number; readonly say: Say }

function marker(note: Note, at: number, of: number, { stage, prompt, scale, extremes, width, say }: Marked): PlanNode[] {
  const value = note.emotion?.value
  const word = note.emotion?.word ?? (value === undefined ? prompt : wordOf(value, scale))
  const middle = heightOf(value, scale)
  // Two feelings in one cell are two points: they share the column side by side.
  const slot = width / of
  const x = slot * at + slot / 2 - FACE / 2
  const y = middle - FACE / 2
  const tag = { v: 1 as const, kind: 'face' as const, key: note.id, y, word: word.slice(0, 200), ...(value !== undefined && { value }) }
  const key = `face:${note.id}`
  const above = value !== undefined && (extremes?.above.has(stage.id) ?? false)
  const dot: PlanNode = value === undefined
    ? { key, type: 'frame', name: say('layer.face'), width: FACE, height: FACE, radius: FACE / 2, fill: 'paper', stroke: { colour: 'edge', weight: 1, dash: [4, 3] }, at: { x, y }, tag }
    : face({ say, key, name: say('layer.face'), level: faceOf(value, scale), size: FACE, at: { x, y }, tag })
  const pill = (name: string): PlanNode[] => [{
    key: `${key}/${name}`, type: 'frame', name: say(`map.${name}`), flow: 'row', width: 'hug', height: 'hug', pad: [2, 6, 2, 6], radius: 8, fill: 'accent', tag: aid(name),
    children: [text({ key: `${key}/${name}/text`, name: say(`map.${name}`), content: say(`map.${name}`), style: 'meta-strong', colour: 'on-accent', width: 'hug', tag: aid(name) })],
  }]
  const only = at === 0
  const said: PlanNode = {
    key: `word:${note.id}`,
    type: 'frame',
    name: say('layer.word'),
    flow: 'row',
    gap: 2,
    align: ['center', 'center'],
    width: slot,
    height: 'hug',
    at: { x: slot * at, y: above ? y - WORD_GAP - WORD_HEIGHT : y + FACE + WORD_GAP },
    tag: aid('word'),
    children: [
      {
        key: `word:${note.id}/pill`, type: 'frame', name: say('layer.word'), flow: 'row', width: value === undefined ? 'fill' : 'hug', height: 'hug', pad: [2, 4, 2, 4], radius: 8, ...(value !== undefined && { fill: 'paper' as const }), align: ['center', 'center'], tag: aid('word'),
        children: [text({
          key: `word:${note.id}/text`, name: say('layer.word'), content: word, style: value === undefined ? 'meta' : 'meta-strong', colour: value === undefined ? 'muted' : 'ink',
          width: value === undefined ? 'fill' : 'hug', align: 'center', tag: field('word', note.emotion?.word === undefined ? word : undefined),
        })],
      },
      ...(only && extremes?.peak === stage.id ? pill('peak') : []),
      ...(only && extremes?.lowest === stage.id ? pill('lowest') : []),
    ],
  }
  return [said, dot]
}
