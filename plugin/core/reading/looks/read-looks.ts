import type { Role } from '../../journey/role'
import type { Layer } from '../../layers/layer'
import type { PartLook } from '../../rework/looks/part-look'
import { hasPart } from '../../rework/looks/place'
import { plannedLooks } from '../../rework/looks/planned-looks'
import { isSeen, type LayerTree } from '../layer-tree'
import type { LaneReading, LookReading } from '../reading'
import { blend, contrast } from './colour'
import { OUTSIDE, cutBy, painted, within, type Surroundings } from './surroundings'

/** Cells and lanes of a map by the id of their layer. */
export interface Places {
  readonly cells: ReadonlyMap<string, { readonly stage: string; readonly lane: string }>
  readonly lanes: ReadonlyMap<string, LaneReading>
}

interface Scene extends Surroundings { readonly stage: string | undefined; readonly lane: string | undefined; readonly role: Role | undefined }

const OPEN: Scene = { ...OUTSIDE, stage: undefined, lane: undefined, role: undefined }

/** Looks of everything in a map that a brand or a reader's eyes depend on. `inMap`: its layers, the root first, parents before children. */
export function readLooks(tree: LayerTree, inMap: readonly Layer[], places: Places): LookReading[] {
  const [root] = inMap
  if (!root) return []
  const planned = new Map(plannedLooks(tree, root).map(({ layer, look }) => [layer.id, look]))
  const scenes = new Map<string, Scene>()
  const looks: LookReading[] = []
  for (const layer of inMap) {
    if (!isSeen(layer)) continue
    const around = scenes.get(layer.parent) ?? OPEN
    const scene = tree.children(layer.id).length ? sceneIn(layer, around, places) : around
    if (scene !== around) scenes.set(layer.id, scene)
    const look = lookAt(tree, layer, around, scene, planned.get(layer.id))
    if (look) looks.push(look)
  }
  return looks
}

function sceneIn(layer: Layer, around: Scene, { cells, lanes }: Places): Scene {
  const { ground, opacity, clip } = within(layer, around)
  const row = lanes.get(layer.id)
  const cell = row ? undefined : cells.get(layer.id)
  return { ground, opacity, clip, stage: cell?.stage ?? around.stage, lane: row?.id ?? cell?.lane ?? around.lane, role: row?.role ?? around.role }
}

type Written = { -readonly [K in keyof LookReading]: LookReading[K] }

/** Built field by field: a large map has a hundred thousand of them. */
function lookAt(tree: LayerTree, layer: Layer, around: Scene, scene: Scene, planned: PartLook | undefined): LookReading | null {
  const isText = Boolean(layer.text?.trim())
  const form = formOf(tree, layer, scene)
  if (!isText && !planned?.fill && !form) return null
  const look: Written = { node: layer.id, isText }
  if (scene.stage !== undefined) look.stage = scene.stage
  if (scene.lane !== undefined) look.lane = scene.lane
  if (planned?.fill) look.colours = planned.also ? [planned.fill, ...planned.also] : [planned.fill]
  if (planned?.type) look.types = planned.alsoType ? [planned.type, ...planned.alsoType] : [planned.type]
  const [paint] = Array.isArray(layer.fills) && layer.fills.length === 1 ? layer.fills : []
  if (paint) look.hex = paint.hex.toUpperCase()
  if (paint?.token !== undefined) look.token = paint.token
  if (isText) setLegibility(look, layer, around)
  const inset = form && insetOf(tree, layer)
  if (form && inset) Object.assign(look, { form, inset })
  return look
}

function setLegibility(look: Written, layer: Layer, { ground, opacity, clip }: Scene): void {
  if (layer.font !== undefined) look.font = layer.font
  if (layer.fontSize !== undefined) look.size = layer.fontSize
  const clippedBy = clip && layer.box && !layer.rotation ? cutBy(layer.box, clip) : undefined
  if (clippedBy !== undefined) look.clippedBy = clippedBy
  if (layer.fills === undefined || ground === 'page') return
  const letters = painted(layer.fills, ground)
  const isKnown = ground.startsWith('#') && letters.startsWith('#') && opacity >= 1
  look.contrast = isKnown ? contrast(blend(letters, layer.opacity, ground), ground) : 'unknown'
  if (isKnown) look.ground = ground
}

/** Written notes and stage headers stand in a form; a question, and words typed over one, in another; what a component stands for has its form. */
function formOf(tree: LayerTree, layer: Layer, { role }: Scene): Role | 'stage' | null {
  const { tag, id } = layer
  if (hasPart(layer)) return null
  if (tag?.kind === 'stage') return 'stage'
  if (tag?.kind !== 'note' || tag.origin === 'prompt' || !role) return null
  const isReason = tree.children(id).some((child) => child.tag?.kind === 'field' && child.tag.field === 'not-applicable')
  return isReason ? 'custom' : role
}

function insetOf(tree: LayerTree, layer: Layer): readonly [number, number] | null {
  const first = tree.children(layer.id).find((child) => isSeen(child) && child.box)
  return first?.box && layer.box ? [first.box.y - layer.box.y, first.box.x - layer.box.x] : null
}
