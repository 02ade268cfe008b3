import type { Box } from '../../layers/layer'
import { axisMarks } from './axis-marks'
import type { Placed } from './groups'
import type { Header } from './header'
import { foldWords, keyOf, stems } from '../../words/fold'
import type { Lexicon } from '../../words/lexicon'
import type { LabelWords } from '../../words/read-label'
import { readOpening } from '../../words/read-opening'
import type { Reader } from './reader'
import type { Words } from './pieces'
import type { Stretch } from './cuts'
import { bottom, median, midX, midY, right, sharedY, type Orientation } from './turn'

/** How far a strange label may be off the column of known ones. */
const OFF = 20
const LONGEST = 60

/**
 * The labels of all lanes: those known by their words, and whatever else stands in their column like a label. Explanations
 * under a label and row numbers are none.
 */
export function laneLabels({ read, lexicon }: Reader, known: readonly Placed[], words: readonly Words[], header: Header, columns: readonly Stretch[], to: number, orientation: Orientation): Placed[] {
  const marks = axisMarks(lexicon, words)
  const group = known.filter(({ label }) => !marks.has(label.spot.at))
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const from = Math.max(...header.names.map(({ place }) => bottom(place)), ...header.captions.map(({ box }) => bottom(box)))
  const firstColumn = columns[0]?.from ?? Infinity
  const sizes = group.map(({ label }) => label.spot.layer.fontSize ?? 0)
  const contentSize = median(words.filter(({ box }) => midX(box) > firstColumn && midY(box) > from).map(({ spot }) => spot.layer.fontSize ?? 0))
  const isShouted = group.every(({ label }) => label.text === label.text.toUpperCase() && label.text !== label.text.toLowerCase())
  const isLabelSize = (one: Words) => sizes.includes(one.spot.layer.fontSize ?? 0)
  const strange = words.filter((one) => {
    const { spot, box, text } = one
    if (labelled.has(spot.at) || marks.has(spot.at) || !/\p{L}{2}/u.test(text) || text.length > LONGEST || midY(box) < from || midY(box) > to) return false
    if (!group.some((known) => isAligned(known.box, box)) || isLegend(lexicon, text)) return false
    if (!header.isInside) return midX(box) < firstColumn && right(box) < firstColumn + 0.3 * box.w
    return isLabelSize(one) && (!isShouted || text === text.toUpperCase()) && isAlone(one, words, firstColumn + (header.names[0]?.place.w ?? 0)) && (Math.abs(median(sizes) - contentSize) > 0.5 || text.length < 24)
  })
  const added = strange.map((one): Placed => ({ label: { ...(read(one.text) ?? readOpening(lexicon, one.text) ?? STRANGE), spot: one.spot, box: one.box, text: one.text.replace(/\s+/g, ' ') }, box: one.box }))
  const all = [...group, ...added].sort((a, b) => midY(a.box) - midY(b.box))
  // What stands over the first label and announces stages is the corner of the header.
  const first = all.findIndex(({ label }) => label.sense !== 'stage')
  return all.slice(Math.max(0, first)).filter((one, i, kept) => isKnown(one) || !explains(one, kept[i - 1], kept[i + 1], orientation === 'stages-across'))
}

const isKnown = ({ label }: Placed): boolean => label.certainty > 0.4
const isAligned = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) <= OFF || Math.abs(midX(a) - midX(b)) <= OFF || Math.abs(right(a) - right(b)) <= OFF

const STRANGE: LabelWords = { sense: 'custom', certainty: 0.4, language: '' }
const isLegend = (lexicon: Lexicon, text: string): boolean => lexicon.around.get(keyOf(stems(foldWords(text.split(/[:\n]/)[0] as string)))) === 'legend'

/** Labels over or in the cells have their line to themselves: no text of another column is level with them. */
const isAlone = ({ spot, box }: Words, words: readonly Words[], column: number): boolean =>
  !words.some((other) => other.spot !== spot && other.box.x > column && sharedY(other.box, box) > 0.4 * Math.min(other.box.h, box.h))

/** A smaller text right under (or level with) another label says more about it. */
function explains(one: Placed, above: Placed | undefined, below: Placed | undefined, isColumn: boolean): boolean {
  const size = one.label.spot.layer.fontSize ?? 0
  if (one.label.spot.layer.rotation) return false
  const isNear = (other: Placed, gap: number) => {
    const larger = other.label.spot.layer.fontSize ?? 14
    return gap < (size < larger ? Math.max(10, 0.8 * larger) : 0.35 * larger) && size <= larger
  }
  const parent = (placed: Placed) => placed.label.spot.up
  if (above && ((isColumn && isNear(above, one.box.y - bottom(above.box))) || sharedY(above.box, one.box) > 0.5 * one.box.h)) return true
  if (below && isKnown(below) && sharedY(below.box, one.box) > 0.5 * one.box.h) return true
  return Boolean(above && isKnown(above) && parent(above) === parent(one) && parent(one) >= 0 && size < (above.label.spot.layer.fontSize ?? 0) && one.box.y - bottom(above.box) < 2.5 * size)
}
