import type { Emotion, Note, Scale } from '../../journey/map'
import type { Role } from '../../journey/role'
import type { Lexicon } from '../../words/lexicon'
import { foldWords } from '../../words/fold'
import { iconWord } from '../../words/icon-name'
import { notApplicable } from '../../words/placeholder'
import type { CellState, NoteReading } from '../reading'
import type { LaneContent } from './lane-content'
import type { Mark } from './marks'
import { onScale, valueAtDepth, valueOf } from './scale'

export interface CellContent { readonly notes: readonly NoteReading[]; readonly state: CellState; readonly na?: string; /** Of the first cell that a note covering several stages begins in. */ readonly span: number }

export interface LaneFacts { readonly key: string; readonly role: Role; readonly isCombined: boolean; readonly scale: Scale; readonly repeated: ReadonlySet<string>; readonly lexicon: Lexicon }

/** What the cell where a lane crosses stage number `at` holds. Notes are listed where they begin. */
export function readCell(content: LaneContent, at: number, stage: string, facts: LaneFacts): CellContent {
  const mine = inReadingOrder(content.entries.filter((entry) => entry.stage === at))
  const over = content.entries.filter((entry) => entry.stage < at && entry.stage + entry.span > at)
  const texts = mine.map((entry) => textNote(entry, stage, facts))
  const drawn = texts.length ? [] : drawnNotes(content, at, stage, facts)
  const notes = [...texts, ...drawn]
  const covering = over.map((entry) => textNote(entry, stage, facts))
  const na = notes.map(({ note }) => note.notApplicable).find(Boolean)
  const span = mine.reduce((most, entry) => Math.max(most, entry.span), 1)
  const state = content.isShared && (notes.length || content.entries.length) ? 'shared' : stateOf([...notes, ...covering], na, facts, content, at)
  return { notes, state, ...(na !== undefined && { na }), span }
}

type LaneEntry = LaneContent['entries'][number]

/** Along lines of notes, top to bottom; on the page, whatever runs across the table. */
function inReadingOrder(entries: readonly LaneEntry[]): LaneEntry[] {
  const sorted = [...entries].sort((a, b) => a.words.spot.box.y - b.words.spot.box.y)
  const lines: LaneEntry[][] = []
  for (const entry of sorted) {
    const line = lines[lines.length - 1]
    const head = line?.[0]?.words.spot.box
    if (line && head && entry.words.spot.box.y < head.y + head.h / 2) line.push(entry)
    else lines.push([entry])
  }
  return lines.flatMap((line) => line.sort((a, b) => a.words.spot.box.x - b.words.spot.box.x))
}

function textNote(entry: LaneEntry, stage: string, { key, role, scale, repeated, lexicon }: LaneFacts): NoteReading {
  const { words: { spot, card, text }, span, feeling } = entry
  const na = notApplicable(lexicon, text)
  const isPlaceholder = na === '' || entry.isPlaceholder || repeated.has(foldWords(text))
  const emotion = role === 'emotion' && !isPlaceholder && na === null ? emotionOf(text, feeling ? valueOf(feeling, scale) : undefined) : undefined
  const note: Note = {
    id: spot.layer.id, stage, lane: key, text: na || role === 'emotion' ? '' : text,
    ...(span > 1 && { span }), ...(na && { notApplicable: na }), ...(emotion && { emotion }),
  }
  return { note, node: card?.spot.layer.id ?? spot.layer.id, textNode: spot.layer.id, fields: {}, ...(isPlaceholder && { untouched: 'placeholder' as const }), ...(emotion && { emotion }), box: card?.spot.box ?? spot.box }
}

/** A bare figure or face is a value; anything with letters is the person's own word, too. */
function emotionOf(text: string, value: number | undefined): Emotion {
  return { ...(value !== undefined && { value }), ...(/\p{L}/u.test(text) && { word: text }) }
}

const TOLD_BY_ICONS: ReadonlySet<Role> = new Set(['touchpoint', 'channel', 'picture'])

function drawnNotes({ marks: { marks, curve }, entries }: LaneContent, at: number, stage: string, facts: LaneFacts): NoteReading[] {
  const own = marks.filter((mark) => mark.stage === at)
  // Icons beside words are ornaments: they speak only in lanes that are drawn throughout.
  if (facts.role !== 'emotion') return TOLD_BY_ICONS.has(facts.role) && !entries.length ? own.slice(0, 1).map((mark) => iconNote(mark, stage, facts)) : []
  const dot = own.find(({ grade }) => grade !== null) ?? own[0]
  // Where dots are drawn they tell who is rated: a line from dot to dot passes over the stages it skips.
  const through = marks.length ? undefined : curve.get(at)
  const spot = dot?.spot ?? through
  if (!spot) return []
  const value = dot ? (dot.grade === null ? valueAtDepth(dot.depth, facts.scale) : onScale(dot.grade, facts.scale)) : undefined
  const emotion: Emotion = value === undefined ? {} : { value }
  return [{ note: { id: spot.layer.id, stage, lane: facts.key, text: '', emotion }, node: spot.layer.id, textNode: null, fields: {}, emotion, box: spot.box }]
}

function iconNote({ spot }: Mark, stage: string, { key }: LaneFacts): NoteReading {
  return { note: { id: spot.layer.id, stage, lane: key, text: iconWord(spot.layer.name) ?? '' }, node: spot.layer.id, textNode: null, fields: {}, box: spot.box }
}

function stateOf(notes: readonly NoteReading[], na: string | undefined, { role, isCombined }: LaneFacts, { marks }: LaneContent, at: number): CellState {
  if (na) return 'waived'
  const grades = new Set(marks.marks.filter(({ stage, grade }) => stage === at && grade !== null).map(({ grade }) => grade))
  if (role === 'emotion' && grades.size >= 3 && notes.every(({ textNode }) => textNode === null)) return 'placeholder'
  const real = notes.filter(({ untouched }) => untouched === undefined)
  if (!real.length) return notes.length ? 'placeholder' : 'empty'
  if (role === 'emotion' && isCombined && real.every(({ emotion, textNode }) => textNode !== null && emotion?.value === undefined)) return 'unknown'
  if (role !== 'emotion' && role !== 'picture' && real.every(({ textNode, note }) => textNode === null && !note.text)) return 'unknown'
  return 'filled'
}
