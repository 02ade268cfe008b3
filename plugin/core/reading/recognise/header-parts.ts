import type { Box } from '../../layers/layer'
import { bottomOf, sizeOf, type Row } from './header-rows'
import type { Shape, Words } from './pieces'
import type { Stance } from './stance'
import { bottom, median, midX, midY, right, sharedX, sharedY } from './turn'

/** Drops texts at either end of a row that look different from the names, or stand far apart, with nothing under them. */
export function withoutStrangers(names: Row, { notes }: Stance): Row {
  const isEmpty = (name: Words) => !notes.some(({ place }) => sharedX(place, name.place) > 0.3 * Math.min(place.w, name.place.w))
  const size = median(names.map(sizeOf))
  const pitch = median(names.slice(1).map((name, i) => midX(name.place) - midX((names[i] as Words).place)))
  const isLevel = ({ box }: Words) => [(one: Box) => one.y, midY, bottom].some((edge) => Math.abs(edge(box) - median(names.map((one) => edge(one.box)))) < 6)
  const isStrange = (at: number, next: number) => {
    const [name, neighbour] = [names[at], names[next]]
    if (!name || !neighbour || !isEmpty(name)) return false
    const isFar = names.length > 2 && Math.abs(midX(name.place) - midX(neighbour.place)) > Math.max(1.7 * pitch, 60)
    return !isLevel(name) || isFar || Math.abs(sizeOf(name) - size) > 1 || Boolean(name.card) !== Boolean(neighbour.card)
  }
  let [from, to] = [0, names.length]
  while (to - from > 2 && isStrange(to - 1, to - 2)) to--
  while (to - from > 2 && isStrange(from, from + 1)) from++
  return names.slice(from, to)
}

/** Texts under the names that say more of the stages: on the names' cards, or smaller and close under them. */
export function captionsOf(names: Row, above: readonly Words[], shapes: readonly Shape[], labels: readonly Box[], notes: readonly Words[]): Words[] {
  const foot = bottomOf(names)
  const under = above.filter((one) => !names.includes(one) && midY(one.box) > Math.min(...names.map(({ box }) => midY(box))) && one.box.y < foot + 200)
  const found = names.flatMap((name) => {
    const own = under.filter((one) => !(labels[0] && sharedY(labels[0], one.box) > 0.3 * one.box.h) && one.box.y >= bottom(name.box) - 4 && sharedX(name.place, one.box) > 0.5 * Math.min(one.box.w, name.place.w)).sort((a, b) => a.box.y - b.box.y)
    const carried = own.filter((one) => onOneCard(name, one, names, shapes))
    const [next, after] = own
    const limit = Math.min(after?.box.y ?? Infinity, labels[0]?.y ?? Infinity)
    const isClose = next !== undefined && sizeOf(next) < sizeOf(name) && next.box.y - bottom(name.box) < 14 && limit - bottom(next.box) > next.box.y - bottom(name.box) + 6
    return carried.length ? carried.map((one) => ({ one, isSure: true })) : isClose ? [{ one: next, isSure: false }] : []
  })
  // Where hardly anything would be left in the first lane, its notes stand close under bare names.
  const firstLane = [...above, ...notes].filter((one) => !names.includes(one) && midY(one.box) < (labels[0] && labels[1] ? (midY(labels[0]) + midY(labels[1])) / 2 : Infinity))
  const leaves = found.filter(({ one, isSure }) => isSure || firstLane.some((other) => other !== one && other.box.y >= bottom(one.box) && sharedX(other.place, one.place) > 0.3 * one.place.w))
  return found.length >= 0.6 * names.length && leaves.length >= 0.5 * found.length ? found.map(({ one }) => one) : []
}

/** A shape lies around a name and the text under it, and around no other name. */
const onOneCard = (name: Words, one: Words, names: Row, shapes: readonly Shape[]): boolean =>
  shapes.some(({ box }) => holds(box, name.box) && holds(box, one.box) && names.every((other) => other === name || !holds(box, other.box)) && box.h < 6 * (bottom(one.box) - name.box.y) && box.h < 260)

const holds = (outer: Box, inner: Box): boolean => midX(inner) > outer.x && midX(inner) < right(outer) && midY(inner) > outer.y && midY(inner) < bottom(outer)
