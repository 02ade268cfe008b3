import { median } from './turn'

/** A stretch along one axis. */
export interface Stretch { readonly from: number; readonly to: number }

const middle = ({ from, to }: Stretch): number => (from + to) / 2

/** A layer's worst share in a cut: beyond this deep it does not matter how deep. */
const DEEP = 40
const ROOMY = 40

/**
 * Where to part neighbours: one place between the middles of each two anchors, where the fewest things are cut and the
 * gap is widest. `fixed` places are given. Anchors stand at the start or in the middle of their band; which of the two is
 * seen from the first cuts and then used where several gaps are as good.
 */
export function cutsBetween(anchors: readonly Stretch[], things: readonly Stretch[], fixed: readonly (number | null)[], skipFirst: boolean): number[] {
  const sorted = [...things].sort((a, b) => a.from - b.from)
  const windows = anchors.slice(1).map((next, i) => windowOf(anchors[i] as Stretch, next))
  const options = windows.map((window, i) => (fixed[i] != null ? [{ at: fixed[i] as number, cost: 0 }] : placesIn(window, sorted)))
  const first = options.map((places) => best(places, () => 0))
  const expect = expectation(anchors, first, skipFirst ? 1 : 0)
  const final: number[] = []
  options.forEach((places, i) => final.push(best(places, (at) => Math.min(1, Math.abs(at - expect(i, final)) / ROOMY) * 12)))
  return final
}

/** Between two anchors, where they leave room: no cut goes through an anchor. */
const windowOf = (a: Stretch, b: Stretch): Stretch => (b.from > a.to ? { from: a.to, to: b.from } : { from: middle(a), to: middle(b) })

interface Place { readonly at: number; readonly cost: number }

const best = (places: readonly Place[], extra: (at: number) => number): number => {
  let found = places[0] as Place
  let least = Infinity
  for (const place of places) {
    const cost = place.cost + extra(place.at)
    if (cost < least) [found, least] = [place, cost]
  }
  return found.at
}

/** Candidate cuts in a window: the middles and ends of the gaps between the things that reach into it. */
function placesIn(window: Stretch, sorted: readonly Stretch[]): Place[] {
  const near = sorted.filter(({ from, to }) => to > window.from && from < window.to)
  const edges = [window.from, window.to]
  for (const { from, to } of near) {
    if (from > window.from) edges.push(from)
    if (to < window.to) edges.push(to)
  }
  edges.sort((a, b) => a - b)
  const places: Place[] = []
  for (let i = 1; i < edges.length; i++) {
    const [from, to] = [edges[i - 1] as number, edges[i] as number]
    if (to - from < 0.01 && i > 1 && i < edges.length - 1) continue
    const at = (from + to) / 2
    const cut = near.reduce((sum, one) => sum + (one.from < at && one.to > at ? Math.min(at - one.from, one.to - at, DEEP) : 0), 0)
    const cost = cut - 0.5 * Math.min(to - from, ROOMY)
    places.push({ at, cost })
    if (to - from > 12) places.push({ at: from + 4, cost: cost + 2 }, { at: to - 4, cost: cost + 2 })
  }
  return places.length ? places : [{ at: middle(window), cost: 0 }]
}

/** Where the cut before anchor `i + 1` should lie, judged by how anchors stand in the bands of the first cuts. */
function expectation(anchors: readonly Stretch[], cuts: readonly number[], skip: number): (i: number, done: readonly number[]) => number {
  const inner = cuts.map((cut, i) => ({ anchor: anchors[i + 1] as Stretch, from: cut, to: cuts[i + 1] })).slice(skip)
  const starts = inner.map(({ anchor, from }) => anchor.from - from)
  const offset = median(starts)
  const spread = median(starts.map((start) => Math.abs(start - offset)))
  const middles = inner.flatMap(({ anchor, from, to }) => (to === undefined ? [] : [Math.abs(middle(anchor) - (from + to) / 2)]))
  const isMiddle = middles.length > 0 && median(middles) < spread
  return (i, done) => {
    const next = anchors[i + 1] as Stretch
    const here = anchors[i] as Stretch
    const before = done[i - 1]
    return isMiddle && before !== undefined ? 2 * middle(here) - before : next.from - offset
  }
}
