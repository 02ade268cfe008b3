import type { Box, Layer } from '../../layers/layer'

/** A layer with a place on the page and a place in the tree. */
export interface Spot {
  readonly layer: Layer
  readonly box: Box
  /** Place in the scene: parents first, each with all below it in one stretch up to `end` (exclusive). */
  readonly at: number
  readonly end: number
  /** The parent's place, −1 on the page itself. */
  readonly up: number
  /** Not hidden, not see-through, not cut away by a frame around it. */
  readonly isSeen: boolean
  /** Words that people can see, trimmed. */
  readonly text: string
}

export type Scene = readonly Spot[]

const FAINT = 0.05
/** A layer shows when at least this share of each of its sides is left uncut. */
const SHOWN = 0.25

/**
 * The layers of a page in tree order. Layers without a place, and all that is part of a map with tags, are left out.
 * Layers whose parent was not read count as lying on the page.
 */
export function sceneOf(layers: readonly Layer[]): Scene {
  const order = inTreeOrder(layers)
  const scene: (Spot & { end: number })[] = []
  const place = new Map<string, number>()
  const left = new Set<string>()
  const windows: (Box | null)[] = []
  for (const layer of order) {
    if (layer.tag || left.has(layer.parent)) {
      left.add(layer.id)
      continue
    }
    const up = place.get(layer.parent) ?? -1
    const window = up < 0 ? null : (windows[up] ?? null)
    const box = layer.box ?? { x: 0, y: 0, w: 0, h: 0 }
    const isSeen = layer.box !== null && layer.visible && layer.opacity >= FAINT && (!window || isWithin(box, window)) && !hasNoInk(layer)
    const at = scene.length
    place.set(layer.id, at)
    windows.push(layer.clips && layer.box ? (window ? cut(box, window) : box) : window)
    scene.push({ layer, box, at, end: at + 1, up, isSeen, text: isSeen && layer.text ? layer.text.trim() : '' })
  }
  for (let at = scene.length - 1; at >= 0; at--) {
    const { up, end } = scene[at] as Spot
    const parent = scene[up]
    if (parent && parent.end < end) parent.end = end
  }
  return scene
}

/** Parents before children and siblings' families apart, whatever the order of arrival. */
function inTreeOrder(layers: readonly Layer[]): readonly Layer[] {
  const known = new Set<string>()
  for (const { id } of layers) known.add(id)
  const families = new Map<string, Layer[]>()
  const roots: Layer[] = []
  for (const layer of layers) {
    const family = known.has(layer.parent) ? families.get(layer.parent) : roots
    if (family) family.push(layer)
    else families.set(layer.parent, [layer])
  }
  const order: Layer[] = []
  const stack = roots.reverse()
  for (let layer = stack.pop(); layer; layer = stack.pop()) {
    order.push(layer)
    const family = families.get(layer.id)
    if (family) for (let i = family.length - 1; i >= 0; i--) stack.push(family[i] as Layer)
  }
  return order
}

function cut(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return { x, y, w: Math.min(a.x + a.w, b.x + b.w) - x, h: Math.min(a.y + a.h, b.y + b.h) - y }
}

function isWithin(box: Box, window: Box): boolean {
  const { w, h } = cut(box, window)
  return w >= box.w * SHOWN && h >= box.h * SHOWN && w >= 0 && h >= 0 && (w > 0 || box.w === 0) && (h > 0 || box.h === 0)
}

/** A text whose every fill is see-through. */
const hasNoInk = ({ text, fills }: Layer): boolean => text !== undefined && Array.isArray(fills) && fills.length > 0 && fills.every(({ opacity }) => opacity < FAINT)
