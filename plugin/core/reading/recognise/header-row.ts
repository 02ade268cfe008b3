import type { Surrounding } from '../../words/vocabulary'
import { withoutStrangers } from './header-parts'
import { sizeOf, type Row } from './header-rows'
import { namesAndParts } from './name-parts'
import type { Shape, Words } from './pieces'
import type { Reader } from './reader'
import type { Stance } from './stance'
import { median, midX, right, sharedX } from './turn'

/** A row of texts judged as stage names. */
export interface Judged { readonly names: Row; /** Numbers and lines that stand with the names. */ readonly parts: readonly Words[]; readonly score: number; /** Names parts of a panel: customer, owner, state. */ readonly isPanel: boolean; readonly isNamed: boolean; readonly isInside: boolean; /** What stands over the labels in the row of names. */ readonly corner: string | null }

const LONG_NAME = 48
const TOO_LONG = 120
/** What a panel over the table tells of: who, when, how to read it. */
const PANEL: readonly Surrounding[] = ['persona', 'scenario', 'legend', 'map', 'facts']
/** No journey has more stages. */
const MOST = 60

/** Null where fewer than two texts are left that could name stages. */
export function judgeRow({ lexicon, read, key }: Reader, row: Row, stance: Stance, shapes: readonly Shape[]): Judged | null {
  const meant = (text: string) => lexicon.around.get(key(text))
  const staged = row.filter(({ text }) => read(text)?.sense === 'stage')
  const saysStage = staged.filter(({ text }) => staged.length === 1 || !/\d/.test(text))
  const isKnown = ({ text }: Words) => lexicon.stageNames.has(key(text))
  const [first, ...others] = row
  const isOddOut = first !== undefined && stance.spread > 0 && others.length > 1 && !isKnown(first) && others.every(isKnown)
  const overLabels = row.filter((one) => midX(one.box) < stance.right || right(one.box) <= stance.begins || (one === first && (isOddOut || (saysStage.length === 1 && one === saysStage[0]))))
  // "Stage 1, Stage 2…" are names; one such word over the labels announces them.
  const isNamed = saysStage.length === 1 && overLabels.includes(saysStage[0] as Words)
  const isInside = stance.under !== null && !isNamed && first !== undefined && midX(first.box) <= stance.under.to && isLike(first, others) && meant(first.text) === undefined && (isKnown(first) || !others.every(isKnown))
  const { names: beside, parts } = namesAndParts(isInside ? row : row.filter((one) => !overLabels.includes(one)), shapes)
  const names = withoutStrangers(onTheirCards(beside).filter(({ text }) => !['index', 'legend'].includes(meant(text) ?? '') && text !== '#' && text !== '№'), stance)
  if (names.length < 2 || names.length > MOST) return null
  const share = (is: (one: Words) => boolean) => names.filter(is).length / names.length
  const sizes = names.map(sizeOf)
  const size = median(sizes)
  const isMotley = Math.max(...sizes) > 1.3 * Math.min(...sizes)
  const bigger = stance.noteSize ? Math.max(-0.5, Math.min(0.5, (size - stance.noteSize) / stance.noteSize)) : 0
  const length = median(stance.notes.map(({ text }) => text.length))
  const panel = share(({ text }) => {
    const said = meant(text) ?? meant(text.split(/[:\n]/)[0] as string)
    return (said !== undefined && PANEL.includes(said)) || ['goal', 'owner'].includes(read(text)?.sense ?? '')
  })
  const isLabels = share(({ text }) => {
    const said = read(text)
    return said !== null && said.sense !== 'stage' && said.sense !== 'custom' && said.sense !== 'steps' && !lexicon.stageNames.has(key(text))
  })
  // Names tell stages apart; what says the same again and again is a chip or a kind.
  const repeats = 1 - new Set(names.map(({ text }) => key(text))).size / names.length
  const isLikeNotes = median(names.map(({ text }) => text.length)) > Math.max(16, 0.8 * length)
  const score = 3 * fitOf(names, stance) + (isNamed ? 3 : 0) + 2 * share(isKnown)
    + share(({ text }) => text.length <= LONG_NAME) - 3 * share(({ text }) => text.length > TOO_LONG) - (isLikeNotes ? 0.8 : 0) - (isMotley ? 1.5 : 0) + 2 * bigger
    - 3 * panel - 4 * isLabels - 3 * repeats + 0.5 * share(({ card }) => card !== null) - (overLabels.length > 0 && !isNamed && !isInside ? 0.3 : 0)
  return { names, parts, score, isPanel: panel > 0.5, isNamed, isInside, corner: isInside ? null : (overLabels[0]?.text ?? null) }
}

/** The frame of an otherwise empty column is no card of its name. */
function onTheirCards(row: Row): Row {
  const usual = median(row.map(({ place }) => place.h))
  return row.map((one) => (one.place.h > 3 * usual ? { ...one, card: null, place: one.box } : one))
}

/** As large as the others, and on a card like theirs. */
const isLike = (one: Words, others: Row): boolean => others.length > 0 && (Math.abs(sizeOf(one) - median(others.map(sizeOf))) < 0.6 && others.some(({ card }) => Boolean(card) === Boolean(one.card)))

/** Share of the lanes' texts that stand under a name. */
function fitOf(names: Row, { notes, spread }: Stance): number {
  const left = Math.min(...names.map(({ place }) => place.x))
  const judged = notes.filter(({ place }) => right(place) > left)
  const reach = spread * pitchOfNames(names)
  const under = judged.filter((one) => names.some((name) => isOver(name, one, reach)))
  return judged.length ? under.length / judged.length : 0.5
}

export const pitchOfNames = (names: Row): number => median(names.slice(1).map(({ place }, i) => midX(place) - midX((names[i] as Words).place)))

/** A text stands under a name, or no farther beside it than `reach`. */
export const isOver = ({ place }: Words, one: Words, reach: number): boolean =>
  sharedX({ ...place, x: place.x - reach, w: place.w + 2 * reach }, one.place) > 0.25 * Math.min(place.w + 2 * reach, one.place.w)
