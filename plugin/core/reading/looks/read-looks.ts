import type { Role } from '../../journey/role'
import type { Layer } from '../../layers/layer'
import type { PartLook } from '../../rework/looks/part-look'
import { plannedLooks } from '../../rework/looks/planned-looks'
import { present } from '../../template/example-note'
import { isSeen, type LayerTree } from '../layer-tree'
import type { LaneReading, LookReading } from '../reading'
import { blend, contrast } from './colour'
import { OUTSIDE, cutBy, painted, within, type Surroundings } from './surroundings'

/** Cells and lanes of a map by the id of their layer. */
export interface Places {
  readonly cells: ReadonlyMap<string, { readonly stage: string; readonly lane: string }>
  readonly lanes: ReadonlyMap<string, LaneReading>
}

interface Scene extends Surroundings { readonly stage?: string; readonly lane?: string; readonly role?: Role }

/** Looks of everything in a map that a brand or a reader's eyes depend on. `inMap`: its layers, the root first, parents before children. */
export function readLooks(tree: LayerTree, inMap: readonly Layer[], places: Places): LookReading[] {
  const [root] = inMap
  if (!root) return []
  const planned = new Map(plannedLooks(tree, root).map(({ layer, look }) => [layer.id, look]))
  const scenes = new Map<string, Scene>()
  const looks: LookReading[] = []
  for (const layer of inMap) {
    if (!isSeen(layer)) continue
    const around = scenes.get(layer.parent) ?? OUTSIDE
    const scene = sceneIn(layer, around, places)
    if (tree.children(layer.id).length) scenes.set(layer.id, scene)
    const look = lookAt(tree, layer, around, scene, planned.get(layer.id))
    if (look) looks.push(look)
  }
  return looks
}

function sceneIn(layer: Layer, { stage, lane, role, ...around }: Scene, { cells, lanes }: Places): Scene {
  const row = lanes.get(layer.id)
  const entered = row ? { lane: row.id, role: row.role } : cells.get(layer.id)
  return { ...within(layer, around), ...present('stage', stage), ...present('lane', lane), ...present('role', role), ...entered }
}

function lookAt(tree: LayerTree, layer: Layer, around: Scene, scene: Scene, planned: PartLook | undefined): LookReading | null {
  const isText = Boolean(layer.text?.trim())
  const form = formOf(tree, layer, scene)
  if (!isText && !planned?.fill && !form) return null
  const [paint] = Array.isArray(layer.fills) && layer.fills.length === 1 ? layer.fills : []
  const inset = form && insetOf(tree, layer)
  return {
    node: layer.id,
    isText,
    ...present('stage', scene.stage), ...present('lane', scene.lane),
    ...(planned?.fill && { colours: [planned.fill, ...(planned.also ?? [])] }),
    ...(planned?.type && { types: [planned.type, ...(planned.alsoType ?? [])] }),
    ...present('hex', paint?.hex.toUpperCase()), ...present('token', paint?.token),
    ...(isText && { ...present('font', layer.font), ...present('size', layer.fontSize), ...legibility(layer, around) }),
    ...(form && inset && { form, inset }),
  }
}

/** Written notes and stage headers stand in a form; a question, and words typed over one, in another. */
function formOf(tree: LayerTree, { tag, id }: Layer, { role }: Scene): Role | 'stage' | null {
  if (tag?.kind === 'stage') return 'stage'
  if (tag?.kind !== 'note' || tag.origin === 'prompt' || !role) return null
  const isReason = tree.children(id).some((child) => child.tag?.kind === 'field' && child.tag.field === 'not-applicable')
  return isReason ? 'custom' : role
}

function legibility(layer: Layer, around: Scene): Pick<LookReading, 'contrast' | 'ground' | 'clippedBy'> {
  const { ground } = around
  const clippedBy = layer.box && !layer.rotation ? cutBy(layer.box, around) : undefined
  const letters = layer.fills === undefined || ground === 'page' ? 'page' : painted(layer.fills, ground)
  const isKnown = ground.startsWith('#') && letters.startsWith('#') && around.opacity >= 1
  return {
    ...(letters !== 'page' && { contrast: isKnown ? contrast(blend(letters, layer.opacity, ground), ground) : 'unknown' as const }),
    ...(isKnown && { ground }),
    ...present('clippedBy', clippedBy),
  }
}

function insetOf(tree: LayerTree, layer: Layer): readonly [number, number] | null {
  const first = tree.children(layer.id).find((child) => isSeen(child) && child.box)
  return first?.box && layer.box ? [first.box.y - layer.box.y, first.box.x - layer.box.x] : null
}
