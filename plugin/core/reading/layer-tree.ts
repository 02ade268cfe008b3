import type { Box, Layer } from '../layers/layer'
import { finish, type Steps } from '../steps'

/** Layers by id and by parent, children in document order. */
export interface LayerTree {
  readonly byId: ReadonlyMap<string, Layer>
  readonly children: (id: string) => readonly Layer[]
  /** `id` and all below it, parents first. `enter` may stop at a layer: it is kept, its children are not. */
  readonly below: (id: string, enter?: (layer: Layer) => boolean) => Layer[]
}

const none: readonly Layer[] = []

/** As many layers as come over in one part. */
const PART = 500

export const layerTree = (layers: readonly Layer[]): LayerTree => finish(growingTree(layers))

/** The same, a part of the layers a step. */
export function* growingTree(layers: readonly Layer[]): Steps<LayerTree> {
  const byId = new Map<string, Layer>()
  const kids = new Map<string, Layer[]>()
  // Most layers come in order.
  const unsorted = new Set<Layer[]>()
  for (const layer of layers) {
    byId.set(layer.id, layer)
    const siblings = kids.get(layer.parent)
    if (siblings) {
      if (layer.index < (siblings[siblings.length - 1] as Layer).index) unsorted.add(siblings)
      siblings.push(layer)
    } else kids.set(layer.parent, [layer])
    if (byId.size % PART === 0) yield
  }
  for (const siblings of unsorted) siblings.sort((a, b) => a.index - b.index)
  const children = (id: string) => kids.get(id) ?? none
  const below = (id: string, enter: (layer: Layer) => boolean = () => true) => {
    const found: Layer[] = []
    const root = byId.get(id)
    const stack = root ? [root] : []
    for (let layer = stack.pop(); layer; layer = stack.pop()) {
      found.push(layer)
      if (!enter(layer)) continue
      const next = children(layer.id)
      for (let i = next.length - 1; i >= 0; i--) stack.push(next[i] as Layer)
    }
    return found
  }
  return { byId, children, below }
}

/** Seen by people: not hidden, not see-through. Transparent ancestors are part of `opacity` already. */
export const isSeen = (layer: Layer): boolean => layer.visible && layer.opacity >= 0.05

/** Words of a layer that people can see, empty for anything else. */
export const seenText = (layer: Layer): string => (layer.text !== undefined && isSeen(layer) ? layer.text.trim() : '')

export const centre = (box: Box): { x: number; y: number } => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

export const holds = (box: Box, { x, y }: { x: number; y: number }): boolean => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h

/** Length that two stretches share along x. */
export const overlapX = (a: Box, b: Box): number => Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
