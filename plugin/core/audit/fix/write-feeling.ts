import type { JourneyMap, Note } from '../../journey/map'
import type { Patch } from '../../layers/patch'
import { redrawEmotions } from '../../layout/redraw-emotions'
import { shapePlan } from '../../layout/shape-plan'
import { emotionValue } from '../../reading/emotion-word'
import type { NoteReading } from '../../reading/reading'
import type { Ground } from './fix'
import { cellAt, isDrawn, laneOf } from './place'

/** Rates the feeling of a stage: face, word, height and curve are drawn to match. `note` is the one of several that is meant. */
export function writeFeeling(ground: Ground, place: { readonly stage: string; readonly lane: string }, level: number, note?: NoteReading): Patch[] {
  const { reading } = ground
  const { min, max } = reading.map.scale
  const one = note ?? cellAt(ground, place.stage, place.lane)?.notes[0]
  if (!isDrawn(ground) || level < min || level > max) return []
  const felt: Note = { id: one?.note.id.replace(/~/g, '-') || `felt-${place.stage}`, ...place, text: '', emotion: { value: level, ...wordFor(one, level, reading.map) } }
  const others = reading.map.notes.filter(({ id, stage, lane }) => !(id === one?.note.id && stage === place.stage && lane === place.lane))
  return drawFeelings(ground, place.lane, { ...reading.map, notes: [...others, felt] }, new Set([place.stage]))
}

/** A free word stays; one that means another level would contradict the new one. */
function wordFor(note: NoteReading | undefined, level: number, { scale }: JourneyMap): { readonly word?: string } {
  const word = note?.emotion?.word
  const means = word === undefined ? undefined : emotionValue(word, scale)
  return word !== undefined && (means === undefined || means === level) ? { word } : {}
}

/** Draws one emotion lane as a map says: the curve, and the stages that are named or change their place. */
export function drawFeelings(ground: Ground, lane: string, map: JourneyMap, anew: ReadonlySet<string>): Patch[] {
  const { reading, say, look } = ground
  const row = laneOf(ground, lane)
  if (!row || row.role !== 'emotion' || row.node === null || !isDrawn(ground)) return []
  // A cell that is not known is drawn: so are those of the named stages, and their old ones go.
  const old = reading.cells.filter((cell) => cell.lane === lane && anew.has(cell.stage) && cell.node !== null)
  const cells = reading.cells.map((cell) => (old.includes(cell) ? { ...cell, node: null } : cell))
  const prompts = { [lane]: Object.fromEntries(old.flatMap(({ stage, prompt }) => (prompt === undefined ? [] : [[stage, prompt]]))) }
  const gone = old.flatMap(({ node }): Patch[] => (node === null || row.node === null ? [] : [{ op: 'remove', node, expect: { parent: row.node } }]))
  return [...redrawEmotions({ ...reading, lanes: [row], cells }, map, say, prompts), ...gone]
    .map((patch) => (patch.op === 'insert' ? { ...patch, node: shapePlan(patch.node, look.shape, say) } : patch))
}
