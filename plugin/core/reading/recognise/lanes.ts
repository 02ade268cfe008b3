import type { Box } from '../../layers/layer'
import type { Placed } from './groups'
import type { Header } from './header'
import { foldWords, keyOf, stems } from '../../words/fold'
import type { Lexicon } from '../../words/lexicon'
import type { LabelWords } from '../../words/read-label'
import type { Bench } from './table'
import type { Words } from './pieces'
import type { Stretch } from './cuts'
import { bottom, median, midX, midY, right, sharedY } from './turn'

/** How far a strange label may be off the column of known ones. */
const OFF = 20
const LONGEST = 60

/**
 * The labels of all lanes: those known by their words, and whatever else stands in their column like a label. Explanations
 * under a label and row numbers are none.
 */
export function laneLabels({ read, lexicon }: Pick<Bench, 'read' | 'lexicon'>, group: readonly Placed[], words: readonly Words[], header: Header, columns: readonly Stretch[], to: number): Placed[] {
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const from = Math.max(...header.names.map(({ place }) => bottom(place)), ...header.captions.map(({ box }) => bottom(box)))
  const firstColumn = columns[0]?.from ?? Infinity
  const sizes = group.map(({ label }) => label.spot.layer.fontSize ?? 0)
  const contentSize = median(words.filter(({ box }) => midX(box) > firstColumn && midY(box) > from).map(({ spot }) => spot.layer.fontSize ?? 0))
  const isLabelSize = (one: Words) => sizes.includes(one.spot.layer.fontSize ?? 0)
  const strange = words.filter((one) => {
    const { spot, box, text } = one
    if (labelled.has(spot.at) || !/\p{L}{2}/u.test(text) || text.length > LONGEST || midY(box) < from || midY(box) > to) return false
    if (!group.some((known) => isAligned(known.box, box)) || isLegend(lexicon, text)) return false
    if (!header.isInside) return midX(box) < firstColumn && right(box) < firstColumn + 0.3 * box.w
    return isLabelSize(one) && (median(sizes) !== contentSize || group.some((known) => Math.abs(known.box.x - box.x) < 2)) && !isContentLike(one, words)
  })
  const added = strange.map((one): Placed => ({ label: { ...(read(one.text) ?? STRANGE), spot: one.spot, box: one.box, text: one.text.replace(/\s+/g, ' ') }, box: one.box }))
  const all = [...group, ...added].sort((a, b) => midY(a.box) - midY(b.box))
  return all.filter((one, i) => isKnown(one) || !explains(one, all[i - 1], all[i + 1]))
}

const isKnown = ({ label }: Placed): boolean => label.certainty > 0.4
const isAligned = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) <= OFF || Math.abs(midX(a) - midX(b)) <= OFF || Math.abs(right(a) - right(b)) <= OFF

const STRANGE: LabelWords = { sense: 'custom', certainty: 0.4, language: '' }
const isLegend = (lexicon: Lexicon, text: string): boolean => lexicon.around.get(keyOf(stems(foldWords(text.split(/[:\n]/)[0] as string)))) === 'legend'

/** A text that shares its left edge with the notes of its column is a note. */
const isContentLike = ({ spot, box }: Words, words: readonly Words[]): boolean =>
  words.filter((one) => one.spot !== spot && Math.abs(one.box.x - box.x) < 1 && Math.abs((one.spot.layer.fontSize ?? 0) - (spot.layer.fontSize ?? 0)) < 0.5 && one.text.length > 24).length > 0

/** A smaller text right under (or level with) another label says more about it. */
function explains(one: Placed, above: Placed | undefined, below: Placed | undefined): boolean {
  const size = one.label.spot.layer.fontSize ?? 0
  const isNear = (other: Placed, gap: number) => gap < Math.max(10, 0.8 * (other.label.spot.layer.fontSize ?? 14)) && size <= (other.label.spot.layer.fontSize ?? 0)
  const parent = (placed: Placed) => placed.label.spot.up
  if (above && (isNear(above, one.box.y - bottom(above.box)) || sharedY(above.box, one.box) > 0.5 * one.box.h)) return true
  if (below && isKnown(below) && sharedY(below.box, one.box) > 0.5 * one.box.h) return true
  return Boolean(above && isKnown(above) && parent(above) === parent(one) && parent(one) >= 0 && size < (above.label.spot.layer.fontSize ?? 0) && one.box.y - bottom(above.box) < 2.5 * size)
}
