import type { Scale } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import { present } from '../../template/example-note'
import { isSeen, type LayerTree } from '../layer-tree'
import type { LaneReading, LookReading } from '../reading'
import { askedLook, type Standing } from './asked-look'
import { blend, contrast } from './colour'
import { OUTSIDE, cutBy, painted, within, type Surroundings } from './surroundings'

/** Cells and lanes of a map by the id of their layer. */
export interface Places {
  readonly cells: ReadonlyMap<string, { readonly stage: string; readonly lane: string }>
  readonly lanes: ReadonlyMap<string, LaneReading>
}

interface Scene extends Surroundings, Standing { readonly stage?: string; readonly lane?: string }

/** Looks of everything in a map that a brand or a reader's eyes depend on, in one pass. `inMap`: its layers, parents first. */
export function readLooks(tree: LayerTree, inMap: readonly Layer[], places: Places, scale: Scale): LookReading[] {
  const scenes = new Map<string, Scene>()
  const looks: LookReading[] = []
  for (const layer of inMap) {
    if (!isSeen(layer)) continue
    const around = scenes.get(layer.parent) ?? OUTSIDE
    const scene = sceneIn(layer, around, places, tree)
    if (tree.children(layer.id).length) scenes.set(layer.id, scene)
    const look = lookAt(tree, layer, around, scene, scale)
    if (look) looks.push(look)
  }
  return looks
}

function sceneIn(layer: Layer, around: Scene, { cells, lanes }: Places, tree: LayerTree): Scene {
  const { stage, lane, role, note, isDivider } = around
  const row = lanes.get(layer.id)
  const cell = cells.get(layer.id)
  const standing = { ...present('stage', stage), ...present('lane', lane), ...present('role', role), ...present('note', note), ...present('isDivider', isDivider) }
  const entered = row ? { lane: row.id, role: row.role, ...(row.kind === 'divider' && { isDivider: true }) } : cell ?? (layer.tag?.kind === 'note' ? { note: kindOf(layer, tree) } : {})
  return { ...within(layer, around), ...standing, ...entered }
}

/** Is a note written, still a question, a question somebody typed over, or a reason for leaving the cell out? */
function kindOf(note: Layer, tree: LayerTree): NonNullable<Standing['note']> {
  const tag = note.tag?.kind === 'note' ? note.tag : undefined
  const fields = tree.children(note.id).filter((one) => one.tag?.kind === 'field')
  const is = (name: string) => fields.find((one) => one.tag?.kind === 'field' && one.tag.field === name)
  if (is('not-applicable')) return 'not-applicable'
  if (tag?.origin !== 'prompt') return 'written'
  return is('text')?.text?.trim() === tag.seed?.trim() ? 'prompt' : 'typed-over'
}

function lookAt(tree: LayerTree, layer: Layer, around: Scene, scene: Scene, scale: Scale): LookReading | null {
  const isText = Boolean(layer.text?.trim())
  const { colour, type, pad } = layer.tag ? askedLook(layer, scene, scale) : {}
  if (!isText && !colour && !pad) return null
  const [paint] = Array.isArray(layer.fills) && layer.fills.length === 1 ? layer.fills : []
  const drift = pad && padOf(tree, layer, [pad[0], pad[3]])
  return {
    node: layer.id,
    isText,
    ...present('stage', scene.stage), ...present('lane', scene.lane),
    ...present('colour', colour), ...present('type', type),
    ...present('hex', paint?.hex.toUpperCase()), ...present('token', paint?.token),
    ...(isText && { ...present('font', layer.font), ...present('size', layer.fontSize), ...legibility(layer, around) }),
    ...(drift && { pad: drift }),
  }
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

/** Pixels by which a distance may differ before it is another. */
const NEAR = 0.5

function padOf(tree: LayerTree, layer: Layer, asked: readonly [number, number]): LookReading['pad'] {
  const first = tree.children(layer.id).find((child) => isSeen(child) && child.box)
  if (!first?.box || !layer.box) return undefined
  const found = [first.box.y - layer.box.y, first.box.x - layer.box.x] as const
  return Math.abs(found[0] - asked[0]) > NEAR || Math.abs(found[1] - asked[1]) > NEAR ? { asked, found } : undefined
}
