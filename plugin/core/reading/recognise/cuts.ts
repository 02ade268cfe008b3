import { median } from './turn'

/** A stretch along one axis. */
export interface Stretch { readonly from: number; readonly to: number }

/** Something that lies between anchors; `track` is its place across, the same for what stands in one line. */
export interface Thing extends Stretch { readonly track: number }

/** A gap that a cut may go through, and what the cut would cost there. */
interface Gap extends Stretch { readonly cost: number }

const middle = ({ from, to }: Stretch): number => (from + to) / 2

/** Deeper than this it does not matter how deep a thing is cut, nor how wide a gap is; in pixels. */
const DEEP = 40
/** What it may cost to leave the place where the other cuts lie: more than the widest gap wins. */
const SWAY = 24
const MOST_GAPS = 24
/** What it is worth when all tracks begin anew under a gap: rows start together, notes under notes do not. */
const TOGETHER = 45
const LEVEL = 8

/**
 * Where to part neighbours: one place between each two anchors, where the fewest things are cut and the gap is widest.
 * `fixed` places are given. With `lead`, every band begins with its anchor. Anchors stand at the start of their band or in the middle of what it holds; the reading in
 * which all cuts together cost least is taken.
 */
export function cutsBetween(anchors: readonly Stretch[], things: readonly Thing[], fixed: readonly (number | null)[], lead: boolean): number[] {
  const sorted = [...things].sort((a, b) => a.from - b.from)
  const tracks = new Set(sorted.map(({ track }) => track)).size
  const options = anchors.slice(1).map((next, i): Gap[] => {
    const at = fixed[i]
    return at != null ? [{ from: at, to: at, cost: 0 }] : gapsIn(windowOf(anchors[i] as Stretch, next), sorted, lead ? Infinity : tracks)
  })
  const atStart = fromStarts(anchors, options, lead)
  if (lead) return atStart.gaps.map(middle)
  const inMiddle = fromMiddles(anchors, options)
  return (inMiddle.cost < atStart.cost ? inMiddle : atStart).gaps.map(middle)
}

/** Between two anchors, where they leave room: no cut goes through an anchor. */
const windowOf = (a: Stretch, b: Stretch): Stretch => (b.from > a.to ? { from: a.to, to: b.from } : { from: middle(a), to: middle(b) })

/** The stretches of a window between edges of the things that reach into it, cheapest first. */
function gapsIn(window: Stretch, sorted: readonly Thing[], tracks: number): Gap[] {
  const near = sorted.filter(({ from, to }) => to > window.from && from < window.to)
  const edges = [window.from, window.to]
  for (const { from, to } of near) {
    if (from > window.from) edges.push(from)
    if (to < window.to) edges.push(to)
  }
  edges.sort((a, b) => a - b)
  const gaps: Gap[] = []
  const add = (from: number, to: number) => {
    const at = (from + to) / 2
    const cut = near.reduce((sum, one) => sum + (one.from < at && one.to > at ? Math.min(at - one.from, one.to - at, DEEP) : 0), 0)
    const begun = new Set(sorted.filter((one) => one.from >= to - 2 && one.from <= to + LEVEL).map(({ track }) => track)).size
    gaps.push({ from, to, cost: cut - 0.5 * Math.min(to - from, DEEP) - (TOGETHER * begun) / tracks })
  }
  edges.forEach((edge, i) => {
    const before = edges[i - 1]
    // Cells that touch leave no gap, yet part there.
    if (edge !== before) add(edge, edge)
    if (before !== undefined && edge - before > 0.01) add(before, edge)
  })
  if (!gaps.length) return [{ from: middle(window), to: middle(window), cost: 0 }]
  return gaps.sort((a, b) => a.cost - b.cost).slice(0, MOST_GAPS)
}

interface Choice { readonly gaps: readonly Gap[]; readonly cost: number }

const sway = (off: number): number => Math.min(1, Math.abs(off) / DEEP) * SWAY

/** Bands that begin as far before their anchor as most do. */
function fromStarts(anchors: readonly Stretch[], options: readonly (readonly Gap[])[], lead: boolean): Choice {
  const offset = lead ? 0 : median(options.map((gaps, i) => (gaps[0] as Gap).to - (anchors[i + 1] as Stretch).from))
  let total = 0
  const chosen = options.map((gaps, i) => {
    const costs = gaps.map((gap) => gap.cost + sway(gap.to - (anchors[i + 1] as Stretch).from - offset))
    const least = Math.min(...costs)
    total += least
    return gaps[costs.indexOf(least)] as Gap
  })
  return { gaps: chosen, cost: total }
}

/** A band that holds nothing but its anchor has it in its middle by necessity: that says nothing. */
const offMiddle = (from: number, to: number, anchor: Stretch): number =>
  from >= anchor.from - 1 && to <= anchor.to + 1 ? SWAY / 2 : sway((from + to) / 2 - middle(anchor))

/** Bands whose content has the anchor in its middle: the cheapest chain of gaps from the first cut to the last. */
function fromMiddles(anchors: readonly Stretch[], options: readonly (readonly Gap[])[]): Choice {
  const first = options[0] ?? []
  let chains = first.map((gap): Choice => ({ gaps: [gap], cost: gap.cost }))
  options.slice(1).forEach((gaps, i) => {
    const anchor = anchors[i + 1] as Stretch
    chains = gaps.map((gap) => {
      let best: Choice | null = null
      for (const chain of chains) {
        const before = chain.gaps[chain.gaps.length - 1] as Gap
        const cost = chain.cost + gap.cost + offMiddle(before.to, gap.from, anchor)
        if (!best || cost < best.cost) best = { gaps: chain.gaps, cost }
      }
      return { gaps: [...(best as Choice | null)?.gaps ?? [], gap], cost: best?.cost ?? gap.cost }
    })
  })
  return chains.reduce<Choice>((best, chain) => (chain.cost < best.cost ? chain : best), chains[0] ?? { gaps: [], cost: 0 })
}
