import type { Role } from '../../journey/role'
import type { Layer } from '../../layers/layer'
import type { LayerTree } from '../../reading/layer-tree'
import { fieldOf } from '../looks/place'

/** Where a layer stands, by what the tags around it say. */
export interface Scene {
  readonly layer: Layer
  readonly parent: Layer | null
  readonly tree: LayerTree
  readonly lane?: { readonly key: string; readonly role: Role }
  readonly stage?: string
  /** Words of the stage header, of the lane label or of the question around it, as they stand there now. */
  readonly stageName?: string
  readonly laneLabel?: string
  readonly seed?: string
}

/** All scenes of a map, parents first; a map inside the map is not entered. */
export function scenesOf(tree: LayerTree, root: Layer): Scene[] {
  const names = stageNames(tree, root)
  const found: Scene[] = []
  const stack: Scene[] = [{ layer: root, parent: null, tree }]
  for (let scene = stack.pop(); scene; scene = stack.pop()) {
    const { layer } = scene
    if (layer !== root && layer.tag?.kind === 'map') continue
    const here = { ...scene, ...entered(layer, tree, names) }
    found.push(here)
    const children = tree.children(layer.id)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) stack.push({ ...here, layer: child, parent: layer })
    }
  }
  return found
}

function entered({ id, tag }: Layer, tree: LayerTree, names: ReadonlyMap<string, string>): Partial<Scene> {
  if (tag?.kind === 'lane') {
    const label = textOf(tree, id, 'label')
    return { lane: { key: tag.key, role: tag.role }, ...(label !== undefined && { laneLabel: label }) }
  }
  const stage = tag?.kind === 'stage' ? tag.key : tag?.kind === 'cell' ? tag.stage : undefined
  if (stage !== undefined) {
    const name = tag?.kind === 'stage' ? textOf(tree, id, 'name') : names.get(stage)
    return { stage, ...(name !== undefined && { stageName: name }) }
  }
  return tag?.kind === 'note' && tag.seed !== undefined && tag.origin === 'prompt' ? { seed: tag.seed } : {}
}

const textOf = (tree: LayerTree, id: string, field: string): string | undefined => tree.below(id).find((layer) => fieldOf(layer) === field)?.text

/** What the header of each stage says, by the stage's key. */
const stageNames = (tree: LayerTree, root: Layer): ReadonlyMap<string, string> =>
  new Map(tree.below(root.id).flatMap((layer) => {
    const name = layer.tag?.kind === 'stage' ? textOf(tree, layer.id, 'name') : undefined
    return layer.tag?.kind === 'stage' && name !== undefined ? [[layer.tag.key, name] as const] : []
  }))
