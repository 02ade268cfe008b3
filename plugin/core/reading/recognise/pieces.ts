import type { Box } from '../../layers/layer'
import { boxIndex } from './box-index'
import type { Field } from './field'
import type { Scene, Spot } from './scene'
import { midX, midY, turn, type Orientation } from './turn'

/** A text in table coordinates, with the card it is written on: a note, a cell, a chevron. */
export interface Words {
  readonly spot: Spot
  readonly text: string
  readonly box: Box
  readonly card: { readonly spot: Spot; readonly box: Box } | null
  /** The card's box, the text's own where there is none. */
  readonly place: Box
}

export interface Shape { readonly spot: Spot; readonly box: Box }

/** What lies in a region: its texts and everything else that shows. */
export interface Pieces { readonly words: readonly Words[]; readonly shapes: readonly Shape[] }

/** Tree range to look in: the layers of one frame, or the whole page. */
export interface Scope { readonly at: number; readonly end: number }

const LINE = new Set(['LINE', 'CONNECTOR', 'SLICE'])
/** How much of a text must lie in a shape that carries it. */
const CARRIED = 0.6

const NONE: ReadonlySet<number> = new Set()

export function gather(scene: Scene, field: Field, counts: Int32Array, scope: Scope, region: Box, orientation: Orientation, labels: ReadonlySet<number> = NONE): Pieces {
  const spots = field.within(turn(region, orientation), scope.at + 1, scope.end)
  const shapes = spots.filter(({ text, layer }) => !text && layer.type !== 'TEXT').map((spot) => ({ spot, box: turn(spot.box, orientation) }))
  const texts = spots.filter(({ text }) => text)
  const under = cardsUnder(shapes, texts, orientation, orientation === 'stages-across' ? labels : NONE)
  const words = texts.map((spot): Words => {
    const box = inked(turn(spot.box, orientation), spot)
    const holder = holderOf(scene, counts, spot, scope.at)
    const card = larger(holder ? { spot: holder, box: turn(holder.box, orientation) } : null, under.get(spot.at) ?? null)
    return { spot, text: spot.text, box, card, place: card?.box ?? box }
  })
  return { words, shapes }
}

const larger = (a: Shape | null, b: Shape | null): Shape | null => (a && b ? (a.box.w * a.box.h >= b.box.w * b.box.h ? a : b) : (a ?? b))

/** A text box of no height (a fixed box that overflows) still shows a line. */
const inked = (box: Box, { layer }: Spot): Box => {
  const least = layer.fontSize ?? 8
  return { ...box, w: Math.max(box.w, Math.min(least, 8)), h: Math.max(box.h, Math.min(least, 8)) }
}

/** The outermost layer around a text that holds no other text and no second box beside it. */
function holderOf(scene: Scene, counts: Int32Array, spot: Spot, top: number): Spot | null {
  let holder: Spot | null = null
  let path = spot
  for (let up = spot.up; up > top; up = path.up) {
    const parent = scene[up] as Spot
    if ((counts[parent.end] as number) - (counts[parent.at] as number) > 1 || hasNeighbours(scene, parent, path)) break
    // A group is as large as what it holds: around a lone text it is no card.
    if (parent.layer.type !== 'GROUP' || parent.end - parent.at > 2) holder = parent
    path = parent
  }
  return holder
}

/** Boxes in `parent` that stand beside `path` rather than behind it. */
function hasNeighbours(scene: Scene, parent: Spot, path: Spot): boolean {
  for (let at = parent.at + 1; at < parent.end; ) {
    const one = scene[at] as Spot
    at = one.end
    if (one === path || !one.isSeen || one.layer.type === 'TEXT' || LINE.has(one.layer.type)) continue
    const area = one.box.w * one.box.h
    const over = Math.max(0, Math.min(one.box.x + one.box.w, path.box.x + path.box.w) - Math.max(one.box.x, path.box.x)) * Math.max(0, Math.min(one.box.y + one.box.h, path.box.y + path.box.h) - Math.max(one.box.y, path.box.y))
    if (area >= 0.5 * path.box.w * path.box.h && over < 0.5 * area) return true
  }
  return false
}

/** For each text the largest shape that lies around it and around no other text; a row's background is none. */
function cardsUnder(shapes: readonly Shape[], texts: readonly Spot[], orientation: Orientation, labels: ReadonlySet<number>): Map<number, Shape> {
  const index = boxIndex(shapes.filter(({ spot: { layer, box } }) => !LINE.has(layer.type) && box.w > 4 && box.h > 4))
  const around = new Map<number, Shape>()
  const candidates = new Map<number, Shape[]>()
  const isBand = bandsAmong(shapes)
  const carried = new Map<Shape, Spot[]>()
  for (const text of texts) {
    const box = turn(text.box, orientation)
    for (const shape of new Set([...index.at(midX(box), midY(box)), ...index.at(box.x + 2, midY(box))])) {
      if (!carries(shape.box, box)) continue
      const before = carried.get(shape)
      if (before) before.push(text)
      else carried.set(shape, [text])
      const over = candidates.get(text.at)
      if (over) over.push(shape)
      else candidates.set(text.at, [shape])
    }
  }
  for (const [at, over] of candidates) {
    const own = over.filter((shape) => isAlone(at, carried.get(shape) ?? [], labels))
    const largest = own[own.length - 1]
    if (largest) around.set(at, isBand(largest) ? (own.find((shape) => !isBand(shape)) ?? largest) : largest)
  }
  return around
}

/** The only text on a card, or the only one under the label that heads it. */
function isAlone(at: number, carried: readonly Spot[], labels: ReadonlySet<number>): boolean {
  if (carried.length === 1) return true
  const [label, text] = carried[0]?.at === at ? [carried[1], carried[0]] : [carried[0], carried[1]]
  return carried.length === 2 && label !== undefined && text !== undefined && labels.has(label.at) && label.box.y + label.box.h <= text.box.y + 4 && Math.abs(label.box.x - text.box.x) < 60
}

/** Shapes of one width and place that come again and again down the page, much wider than high. */
function bandsAmong(shapes: readonly Shape[]): (shape: Shape) => boolean {
  const key = ({ box }: Shape) => `${Math.round(box.x / 6)}:${Math.round(box.w / 6)}`
  const heights = new Map<string, Set<number>>()
  for (const shape of shapes) heights.set(key(shape), (heights.get(key(shape)) ?? new Set()).add(Math.round(shape.box.y / 6)))
  return (shape) => shape.box.w > 3 * shape.box.h && shape.box.w > 500 && (heights.get(key(shape))?.size ?? 0) >= 3
}

/** Most of the text lies in the card; or it begins there and runs on over the edge. */
function carries(card: Box, box: Box): boolean {
  const beginsIn = box.x >= card.x && box.x < card.x + 0.3 * card.w && box.w > card.w && box.y >= card.y - 2 && box.y + box.h <= card.y + card.h + 2 && card.h > box.h && card.w > 4 * box.h
  if (beginsIn) return true
  const w = Math.min(card.x + card.w, box.x + box.w) - Math.max(card.x, box.x)
  const h = Math.min(card.y + card.h, box.y + box.h) - Math.max(card.y, box.y)
  return w > 0 && h > 0 && w * h >= CARRIED * box.w * box.h && (card.w >= box.w * 0.9 || card.h >= box.h * 0.9)
}
