import type { Role } from '../../journey/role'
import type { Layer } from '../../layers/layer'
import type { MapTag } from '../../layers/tag'
import { layerTree } from '../layer-tree'
import { recognise } from '../recognise/recognise'
import type { RecogniseOptions } from '../recognise/options'
import type { MapReading } from '../reading'
import { rekeyed } from './rekeyed'

const isAdopted = ({ tag }: Layer): boolean => tag?.kind === 'map' && tag.adopted !== undefined

/**
 * Maps that were drawn by hand and then adopted, among all layers of a page (detail `full`): the tags say which texts are lanes
 * and stages and what lanes mean, the canvas says everything else. `rest` are the layers that belong to none of them.
 */
export function readAdopted(layers: readonly Layer[], options: RecogniseOptions): { maps: MapReading[]; rest: readonly Layer[] } {
  const roots = layers.filter(isAdopted)
  if (!roots.length) return { maps: [], rest: layers }
  const tree = layerTree(layers)
  const taken = new Set<string>()
  const maps = roots.flatMap((root) => {
    const tag = root.tag as MapTag
    const isFrame = tree.children(root.id).length > 0
    const own = isFrame ? tree.below(root.id) : layers.filter((layer) => layer === root || !('map' in (layer.tag ?? {})) || (layer.tag as { map?: string }).map === tag.key)
    const reading = readOne(own, root, tag, options)
    for (const id of reading?.nodes ?? [root.id]) taken.add(id)
    return reading ? [reading] : []
  })
  return { maps, rest: layers.filter(({ id }) => !taken.has(id)) }
}

function readOne(layers: readonly Layer[], root: Layer, tag: MapTag, options: RecogniseOptions): MapReading | null {
  const roles: Record<string, Role> = {}
  const stages: string[] = []
  const keys = new Map<string, string>()
  const bare = layers.map((layer): Layer => {
    const own = layer.tag
    if (own?.kind === 'lane') roles[layer.id] = own.role
    if (own?.kind === 'stage') stages.push(layer.id)
    if (own?.kind === 'lane' || own?.kind === 'stage') keys.set(layer.id, own.key)
    if (own && !isOurs(own)) return layer
    const { tag: _, ...rest } = layer
    return rest
  })
  const { maps, candidates } = recognise(bare, { ...options, forced: { roles, ...(stages.length && { stages }), ...(tag.adopted && { orientation: tag.adopted }) } })
  const found = [...maps, ...candidates].sort((a, b) => known(b, keys) - known(a, keys))[0]
  return found ? rekeyed({ ...found, id: root.id, reading: 'tagged', confidence: 1, tag, ...(root.stored && { stored: root.stored }) }, keys) : null
}

/** Tags of an adopted map; anything else tagged is a map of its own. */
const isOurs = (tag: NonNullable<Layer['tag']>): boolean => (tag.kind === 'map' && tag.adopted !== undefined) || ((tag.kind === 'lane' || tag.kind === 'stage') && tag.map !== undefined)

const known = (reading: MapReading, keys: ReadonlyMap<string, string>): number =>
  [...reading.lanes.map(({ labelNode }) => labelNode), ...reading.stages.map(({ nameNode }) => nameNode)].filter((node) => node !== null && keys.has(node)).length
