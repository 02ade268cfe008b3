import type { Stretch } from './cuts'
import type { Words } from './pieces'
import { midX, midY, right, shared, sharedY } from './turn'

/** A text in the cells it covers. */
export interface Entry { readonly words: Words; readonly lane: number; readonly stage: number; readonly span: number }

export interface Filling { readonly entries: readonly Entry[]; readonly strays: readonly Words[] }

/** A card wider than this share of a column may cover the next one too. */
const WIDE = 1.3
/** What must be covered of a column to count. */
const COVERED = 0.5

/** Puts each text in the row and the columns it lies on; what lies on none is a stray. */
export function fillCells(words: readonly Words[], lanes: readonly Stretch[], columns: readonly Stretch[]): Filling {
  const entries: Entry[] = []
  const strays: Words[] = []
  for (const one of words) {
    const lane = lanes.findIndex(({ from, to }) => midY(one.box) >= from && midY(one.box) < to)
    const [stage, span] = stagesOf(one, columns)
    if (lane < 0 || stage < 0) strays.push(one)
    else entries.push({ words: one, lane, stage, span })
  }
  return { entries: settle(entries, columns), strays }
}

function stagesOf({ box, place, card, text, spot }: Words, columns: readonly Stretch[]): [stage: number, span: number] {
  const middle = columns.findIndex(({ from, to }) => midX(box) >= from && midX(box) < to)
  if (!card && isOneLine(text, box, spot.layer.fontSize)) {
    const start = columns.findIndex(({ from, to }) => box.x + 4 >= from && box.x + 4 < to)
    const own = columns[start]
    if (own && box.w > WIDE * (own.to - own.from)) return [start, 1]
  }
  const over = card ? place : box
  const covered = columns.map(({ from, to }) => shared(over.x, right(over), from, to) / (to - from))
  const most = covered.indexOf(Math.max(...covered))
  const own = columns[most]
  if (!own || (covered[most] as number) <= 0) return [middle, 1]
  const isWide = over.w > WIDE * (own.to - own.from)
  if (!isWide) return [(covered[most] as number) * (own.to - own.from) >= 0.5 * Math.min(over.w, own.to - own.from) ? most : middle, 1]
  const first = covered.findIndex((share) => share >= COVERED)
  let last = first
  while (last + 1 < covered.length && (covered[last + 1] as number) >= (card ? COVERED : 0.7)) last++
  return first < 0 ? [middle, 1] : [first, last - first + 1]
}

/** A text in one line that is as wide as its words: too long for its cell, perhaps, but not meant for the next. */
function isOneLine(text: string, box: Words['box'], size = 14): boolean {
  const words = [...text].length * size
  return !text.includes('\n') && box.h < 1.9 * size && box.w > 0.4 * words && box.w < 0.8 * words
}

/** A text without a card that runs on over its neighbours' own texts is only too long: it belongs where it begins. */
function settle(entries: readonly Entry[], columns: readonly Stretch[]): Entry[] {
  return entries.map((entry) => {
    if (entry.span === 1 || entry.words.card) return entry
    const meets = entries.some((other) => other !== entry && other.lane === entry.lane && other.stage > entry.stage && other.stage < entry.stage + entry.span && sharedY(other.words.box, entry.words.box) > 0)
    return meets ? { ...entry, span: 1, stage: Math.max(0, columns.findIndex(({ from, to }) => entry.words.box.x + 4 >= from && entry.words.box.x + 4 < to)) } : entry
  })
}
