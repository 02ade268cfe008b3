import type { Box } from '../../layers/layer'
import { sizeOf, type Row } from './header-rows'
import type { Shape, Words } from './pieces'
import { median, midX, midY } from './turn'

/** A row where one stage may speak in several texts: its name, a number, a line about it. */
export interface NameParts { readonly names: Row; readonly parts: readonly Words[] }

/** A bare number of one or two digits may count the stages; a clock time or a date names one. */
export const isCount = ({ text }: Words): boolean => /^\s*\d{1,2}\s*[.)]?\s*$/.test(text)

/**
 * Keeps one text a stage: the largest on each card; letters rather than numbers; and where large and small texts take
 * turns, the large ones.
 */
export function namesAndParts(row: Row, shapes: readonly Shape[]): NameParts {
  const byCard = onePerCard(row, shapes)
  const figures = byCard.filter((one) => isCount(one))
  const written = byCard.filter((one) => !isCount(one))
  const areBadges = figures.length > 1 && (areDiscs(figures) || Math.max(...figures.map(sizeOf)) <= Math.max(0, ...written.map(sizeOf)) + 0.5) && written.length >= figures.length - 1 && !byCard.some((one, i) => i > 0 && isCount(one) && isCount(byCard[i - 1] as Words))
  const names = areBadges ? written : byCard
  const large = largeOnes(names)
  return { names: large, parts: row.filter((one) => !large.includes(one)) }
}

/** From the smallest card up: a card around texts that smaller cards have parted is a larger part of the table. */
function onePerCard(row: Row, shapes: readonly Shape[]): Row {
  const seen = new Set<Words>()
  const dropped = new Set<Words>()
  let cards = 0
  const [top, foot] = [Math.min(...row.map(({ box }) => box.y)), Math.max(...row.map(({ box }) => box.y + box.h))]
  const near = shapes.filter(({ box }) => box.y <= foot && box.y + box.h >= top)
  for (const { box } of near.sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h)) {
    const held = row.filter((one) => holds(box, one.box))
    if (held.length < 2 || held.length > 4 || held.length * 2 > row.length || held.some((one) => seen.has(one)) || areAlike(held)) continue
    const best = held.reduce((a, b) => (rank(b) > rank(a) ? b : a))
    cards++
    for (const one of held) {
      seen.add(one)
      if (one !== best) dropped.add(one)
    }
  }
  // Where only a card or two hold several names, they are no cards of single stages.
  if (cards < 0.6 * (row.length - dropped.size)) return row
  const kept = row.filter((one) => !dropped.has(one))
  const size = median(kept.filter((one) => seen.has(one)).map(sizeOf))
  const lesser = [...dropped].map(sizeOf)
  return kept.filter((one) => seen.has(one) || Math.abs(sizeOf(one) - size) < 1 || !lesser.some((other) => Math.abs(other - sizeOf(one)) < 0.5))
}

/** Each on a small round (or square) card of its own. */
export const areDiscs = (row: Row): boolean => row.every(({ card }) => card !== null && card.box.w < 72 && Math.abs(card.box.w - card.box.h) < 8)

/** Short texts of one size are names side by side, not a name and what belongs to it. */
const areAlike = (held: Row): boolean => held.every((one) => !isCount(one) && one.text.length <= 24 && Math.abs(sizeOf(one) - sizeOf(held[0] as Words)) < 0.6)

const rank = (one: Words): number => sizeOf(one) + (isCount(one) ? 0 : 4)

/** Small texts that each stand next to a larger one, about as many as these. */
function largeOnes(row: Row): Row {
  const sizes = row.map(sizeOf)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (most - least < 1) return row
  const isLarge = (one: Words) => sizeOf(one) > (least + most) / 2
  const large = row.filter(isLarge)
  const small = row.length - large.length
  return large.length >= 2 && small >= 0.6 * large.length && small <= large.length && takesTurns(row, (one) => !isLarge(one)) ? large : row
}

/** Of one kind there are hardly two in a row. */
function takesTurns(row: Row, is: (one: Words) => boolean): boolean {
  const repeats = row.slice(1).filter((one, i) => is(one) === is(row[i] as Words)).length
  const gaps = row.slice(1).map((one, i) => midX(one.box) - midX((row[i] as Words).box))
  return repeats <= row.length * 0.2 && median(gaps) > 0
}

const holds = (outer: Box, inner: Box): boolean => midX(inner) > outer.x && midX(inner) < outer.x + outer.w && midY(inner) > outer.y && midY(inner) < outer.y + outer.h
