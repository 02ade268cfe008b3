import type { Box } from '../../layers/layer'
import { pitchOf, type Placed } from './groups'
import { captionsOf } from './header-parts'
import { isOver, judgeRow, pitchOfNames, type Judged } from './header-row'
import { bottomOf, rowsOf, sizeOf, topOf, type Row } from './header-rows'
import { areDiscs, isCount } from './name-parts'
import type { Pieces, Words } from './pieces'
import type { Reader } from './reader'
import { stanceOf } from './stance'
import { bottom, median, midX, midY, right, sharedY, type Orientation } from './turn'

export interface Header extends Judged {
  /** Texts right under the names that belong to them. */
  readonly captions: readonly Words[]
}

const LEAST = 1.5

/** The row of stage names above some lane labels; null when no row of texts could be that. */
export function findHeader(reader: Reader, orientation: Orientation, group: readonly Placed[], { words, shapes }: Pieces, limits: { readonly top: number; readonly right: number }): Header | null {
  const [first] = group
  const last = group[group.length - 1]
  if (!first || !last) return null
  const labelled = new Set(group.map(({ label }) => label.spot.at))
  const pitch = pitchOf(group)
  const stance = stanceOf(group, words, bottom(last.box) + pitch, limits.right, orientation)
  const above = words.filter(({ spot, box }) => !labelled.has(spot.at) && midY(box) < midY(first.box) && box.y > limits.top && right(box) > stance.left - 24 && box.x < limits.right)
  const judged: Judged[] = []
  let floor = midY(first.box)
  for (const row of rowsOf(above).reverse()) {
    if (floor - bottomOf(row) > Math.max(2.5 * pitch, 240)) break
    const found = judgeRow(reader, row, stance, shapes)
    if (!found || isLevelWith(found.names, first.box)) continue
    judged.push(found)
    floor = topOf(row)
  }
  const best = bestOf(withoutPanel(judged), stance.spread)
  return best && best.score >= LEAST ? { ...best, captions: [...best.parts, ...captionsOf(best.names, above.filter((one) => !best.parts.includes(one)), shapes, group.map(({ box }) => box), stance.notes)] } : null
}

/** A label in the row of names heads them, it is no lane under them. */
const isLevelWith = (names: Row, label: Box): boolean => names.filter(({ box }) => sharedY(box, label) > 0.4 * Math.min(box.h, label.h)).length >= 0.5 * names.length

/** Without a panel of "Customer", "Owner" and "State" over the table, and what stands right under these and answers them. */
function withoutPanel(judged: readonly Judged[]): Judged[] {
  const panel = judged.findIndex(({ isPanel, names }, i) => isPanel && judged[i - 1]?.names.some((answer) => names.some(({ box }) => Math.abs(box.x - answer.box.x) < 8)))
  return panel < 0 ? [...judged] : judged.filter((_, i) => i !== panel && i !== panel - 1)
}

/** The best row, nearest first: names stand over captions and notes, and every column has one. */
function bestOf(judged: readonly Judged[], spread: number): Judged | null {
  const isUnder = judged.map((one, i) => judged.slice(i + 1).some((upper) => isCaptionOf(one.names, upper.names, spread) && !isBadges(upper.names, one.names)))
  const most = Math.max(...judged.map(({ names }, i) => (isUnder[i] ? 0 : names.length)))
  let best: Judged | null = null
  judged.forEach((one, i) => {
    const rival = judged.some((other) => isBadges(one.names, other.names))
    const score = one.score - 3 * Math.max(0, 1 - one.names.length / most) - (rival ? 3 : 0) - (isUnder[i] ? 2.5 : 0) - 0.1 * i
    if (!best || score > best.score) best = { ...one, score }
  })
  return best
}

/** Numbers over (or under) the names: bare counts, no larger than the names, or on small round discs. */
function isBadges(numbers: Row, names: Row): boolean {
  if (numbers === names || !numbers.every(isCount) || numbers.length !== names.length || !names.every((one) => !isCount(one) && one.text.length <= 48)) return false
  const isClose = Math.max(topOf(names) - bottomOf(numbers), topOf(numbers) - bottomOf(names)) < 1.6 * Math.max(sizeOf(names[0] as Words), 14)
  return isClose && (areDiscs(numbers) || sizeOf(numbers[0] as Words) <= sizeOf(names[0] as Words))
}

/** Each text stands under a name of the row above, one by one or as longer words do. */
function isCaptionOf(lower: Row, upper: Row, spread: number): boolean {
  const over = lower.map((one) => upper.findIndex((name) => isOver(name, one, spread * pitchOfNames(upper))))
  if (over.filter((at) => at >= 0).length < 0.8 * lower.length || topOf(lower) - bottomOf(upper) > 160) return false
  // A title over everything is no row of names.
  if (new Set(over).size < 0.5 * lower.length) return false
  const length = (row: Row) => median(row.map(({ text }) => text.length))
  return upper.length >= lower.length || (upper.length >= 0.5 * lower.length && length(lower) > 16 && length(lower) > 1.6 * length(upper))
}

/** The numbers and lines that belong to name number `at`: counts in their order, lines to the name they follow. */
export function partsOf({ names, captions }: Header, at: number): Words[] {
  const counts = captions.filter(isCount).sort((a, b) => midX(a.box) - midX(b.box))
  const isCounted = counts.length === names.length
  const own = captions.filter((one) => !(isCounted && isCount(one)) && nearest(names, one) === at)
  const count = counts[at]
  return isCounted && count ? [count, ...own] : own
}

/** Place of the name that a text follows most closely, or stands over. */
function nearest(names: Row, { box }: Words): number {
  const gaps = names.map((name) => Math.max(box.x - right(name.box), 1.5 * (name.box.x - right(box)), 0))
  return gaps.indexOf(Math.min(...gaps))
}
