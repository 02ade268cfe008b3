import type { Layer } from '../../layers/layer'
import { centre, holds, isSeen, seenText, type LayerTree } from '../layer-tree'
import type { FoundLane } from './read-lanes'
import type { FoundStage } from './read-stages'

/** Layers laid over a map that belong to no cell of it, each with the crossing it lies on (null = on none). */
export interface Loose { readonly layer: Layer; readonly stage: string | null; readonly lane: string | null }

/**
 * Texts and cards that people drop on a map: children of the map or of a row that are not ours, and layers beside the map
 * that lie over it. They are read for what they show, at the crossing their middle is on.
 */
export function looseLayers(tree: LayerTree, root: Layer, inMap: ReadonlySet<string>, tops: readonly Layer[], stages: readonly FoundStage[], lanes: readonly FoundLane[], cells: ReadonlySet<string>): Loose[] {
  const rows = new Set(lanes.map(({ layer }) => layer.id))
  const inside = [...tree.children(root.id), ...lanes.flatMap(({ layer }) => tree.children(layer.id))]
    .filter((layer) => !layer.tag && !rows.has(layer.id) && !cells.has(layer.id))
  const beside = tops.filter((layer) => !inMap.has(layer.id) && !inMap.has(layer.parent) && layer.box && root.box && holds(root.box, centre(layer.box)))
  return [...inside, ...beside]
    .filter((layer) => isSeen(layer) && tree.below(layer.id).some(seenText) && !tree.below(layer.id).some((one) => one.tag?.kind === 'map'))
    .map((layer) => ({ layer, ...crossing(layer, stages, lanes) }))
}

/** What lies on the page or in a section and is no map: found once for all maps of the page. */
export const topLayers = (tree: LayerTree, layers: readonly Layer[]): Layer[] =>
  layers.filter(({ parent, tag }) => tag?.kind !== 'map' && (!tree.byId.has(parent) || tree.byId.get(parent)?.type === 'SECTION'))

function crossing(layer: Layer, stages: readonly FoundStage[], lanes: readonly FoundLane[]): { stage: string | null; lane: string | null } {
  if (!layer.box) return { stage: null, lane: null }
  const { x, y } = centre(layer.box)
  const stage = stages.find(({ stage: { box } }) => box && x >= box.x - 4 && x <= box.x + box.w + 4)
  const lane = lanes.find(({ layer: { box } }) => box && y >= box.y && y <= box.y + box.h)
  return { stage: stage?.stage.id ?? null, lane: lane?.lane.id ?? null }
}
