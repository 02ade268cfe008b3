import type { Entry } from './cells'
import type { Marks } from './marks'
import { marksIn } from './marks'
import type { Sense } from '../../words/lexicon'
import type { Words } from './pieces'
import type { Bench, Table } from './table'
import { readFeeling, type Feeling } from '../../words/feeling'
import { isPlaceholderText } from '../../words/placeholder'
import { bottom, midX, right, shared } from './turn'

/** All that one lane holds, before its role is known. */
export interface LaneContent {
  readonly label: string
  readonly sense: Sense
  readonly also?: Sense
  readonly certainty: number
  readonly entries: readonly (Entry & { readonly feeling: Feeling | null; readonly isPlaceholder: boolean })[]
  readonly marks: Marks
  readonly isRated: boolean
  /** Its one text serves the whole map. */
  readonly isShared: boolean
}

/** Lanes that people fill with dots, faces, icons and pictures. */
const DRAWN: ReadonlySet<Sense> = new Set(['emotion', 'experience', 'touchpoint', 'interaction', 'channel', 'picture'])
const NOTHING_DRAWN: Marks = { marks: [], curve: new Map() }

/** What each lane of a table holds, texts and drawings. */
export function laneContents(bench: Bench, table: Table): LaneContent[] {
  return table.lanes.map(({ placed: { label }, band }, lane) => {
    const own = table.filling.entries.filter((entry) => entry.lane === lane && !isCopyOfLabel(entry.words.text, label.head ?? label.text))
    const rest = label.rest && !isBesideTable(table, lane) ? [restEntry(table, lane)] : []
    const mayFeel = label.sense === 'emotion' || label.sense === 'experience' || label.also === 'emotion'
    const entries = [...rest, ...own.map((entry) => withoutLabel(entry, label.head ?? label.text))].map((entry) => ({ ...entry, feeling: mayFeel ? feelingIn(bench, entry.words.text, label.also !== undefined) : null, isPlaceholder: isPlaceholderText(bench.lexicon, entry.words.text) || isNamesake(bench, entry.words.text, label.sense) }))
    const written = new Set(entries.map(({ words }) => words.card?.spot.at ?? -1))
    const isDrawn = DRAWN.has(label.sense) || (label.also !== undefined && DRAWN.has(label.also))
    const marks = isDrawn ? marksIn(bench.scene, bench.lexicon, table.pieces.shapes, band, table.columns, written) : NOTHING_DRAWN
    const rated = entries.filter(({ feeling, isPlaceholder }) => feeling !== null && !isPlaceholder).length
    const isRated = (rated > 0 && rated >= 0.3 * entries.length) || (!entries.length && (marks.marks.length > 0 || marks.curve.size > 0)) || marks.marks.some(({ grade }) => grade !== null)
    return { label: isBesideTable(table, lane) ? label.text : (label.head ?? label.text), sense: label.sense, ...(label.also && { also: label.also }), certainty: label.certainty, entries, marks, isRated, isShared: isShared(table, lane, entries, label.sense) }
  })
}

/** In "Thoughts & feelings" a sentence is a thought, whatever feeling it speaks of. */
function feelingIn({ lexicon }: Bench, text: string, isCombined: boolean): Feeling | null {
  const feeling = readFeeling(lexicon, text)
  if (feeling?.by === 'word' && text.trim().endsWith('?')) return null
  return feeling?.by === 'word' && isCombined && /\S\s+\S+\s+\S/.test(text) ? null : feeling
}

const isCopyOfLabel = (text: string, label: string): boolean => text.length <= 60 && text.trim().toLowerCase() === label.trim().toLowerCase()

/** Where each cell says its lane's name before its content, the content. */
function withoutLabel(entry: Entry, label: string): Entry {
  const { text } = entry.words
  const after = text.slice(label.length)
  const isHeaded = text.toLowerCase().startsWith(label.toLowerCase()) && /^\s*[:\n]/.test(after) && after.trim().length > 1
  return isHeaded ? { ...entry, words: { ...entry.words, text: after.replace(/^\s*[:\n]\s*/, '') } } : entry
}

/** "Touchpoint 1" in the touchpoint lane: the lane's own word, numbered. */
const isNamesake = (bench: Bench, text: string, sense: Sense): boolean => {
  if (text.length > 40 || sense === 'emotion' || sense === 'custom' || sense === 'channel') return false
  const said = bench.lexicon.labels.get(bench.key(text))
  return said?.sense === sense && (/\d/.test(text) || /^\p{L}+$/u.test(text.trim()) === false || sense === 'touchpoint')
}

/** Labels in the margin explain themselves in further lines; over the cells such lines are content. */
const isBesideTable = ({ lanes, columns }: Table, lane: number): boolean => midX(lanes[lane]?.placed.box ?? { x: 0, y: 0, w: 0, h: 0 }) < (columns[0]?.from ?? 0)

function restEntry({ lanes, columns, pieces }: Table, lane: number): Entry {
  const { label } = (lanes[lane] as Table['lanes'][number]).placed
  const found = pieces.words.find(({ spot }) => spot === label.spot) as Words
  const words = { ...found, text: label.rest ?? '' }
  const covered = columns.map(({ from, to }) => shared(found.box.x, right(found.box), from, to) / (to - from))
  const first = Math.max(0, covered.findIndex((share) => share > 0.3))
  return { words, lane, stage: first, span: Math.max(1, covered.filter((share) => share > 0.5).length) }
}

/**
 * One block of improvements for the whole map: over all stages, or a panel that does not keep to the columns (its label is
 * its heading, and other headed panels may stand beside it).
 */
function isShared({ lanes, columns }: Table, lane: number, entries: readonly Entry[], sense: Sense): boolean {
  if (sense === 'emotion' || columns.length < 2) return false
  const { label, box } = (lanes[lane] as Table['lanes'][number]).placed
  const [first, ...others] = [...entries].sort((a, b) => a.stage - b.stage)
  if (!first) return false
  if (label.rest && first.words.spot === label.spot) return first.span > 1 && entries.length <= 4
  if (first.span === columns.length) return sense === 'improvement' && !others.length
  const isUnder = first.words.box.y >= bottom(box) - 6 && midX(box) > first.words.place.x
  const heading = others.find(({ words }) => Math.abs(words.box.y - box.y) < Math.max(box.h, 8) && words.text.length < 40)
  const isHeading = heading !== undefined && others.some((other) => other.stage === heading.stage && other.words.box.y > bottom(heading.words.box) - 6)
  return sense === 'improvement' && isUnder && isHeading && first.span > 1 && first.span >= 0.5 * columns.length && others.every(({ span }) => span < first.span)
}
