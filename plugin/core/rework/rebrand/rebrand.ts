import type { Brand, Theme } from '../../brand/brand'
import type { Layer } from '../../layers/layer'
import type { Patch } from '../../layers/patch'
import type { Look } from '../../layers/plan'
import { PLAIN_SHAPE } from '../../layers/shape'
import type { MapTag } from '../../layers/tag'
import { speak } from '../../messages/catalogues'
import type { LayerTree } from '../../reading/layer-tree'
import { aidOf, hasPart } from '../looks/place'
import { plannedLooks } from '../looks/planned-looks'
import { reworkOf, type Rework } from '../rework'
import { relogoed } from './logo'
import { repointed } from './points'
import { redress } from './redress'

export interface Outfit { readonly brand: Brand['id']; readonly theme: Theme; readonly look: Look }

/**
 * A map in other clothes: colours, letters, strokes, corners, padding and logo of everything that Waymark drew and nobody
 * changed since. Words, order, places and tags stay. `from` is the look it wears, null where nobody knows it. Touches no
 * variable and no style of any brand, and no layer outside the map. `key` is the map's own from now on: a copy gets a new one.
 */
export function rebrand(tree: LayerTree, root: Layer, from: Look | null, { brand, theme, look: to }: Outfit, key?: string): Rework {
  const { tag } = root
  if (tag?.kind !== 'map') return reworkOf([])
  const say = speak(tag.locale)
  const before = plannedLooks(tree, root, from?.shape ?? PLAIN_SHAPE)
  const after = new Map(plannedLooks(tree, root, to.shape ?? PLAIN_SHAPE).map(({ layer, look }) => [layer.id, look]))
  const headers = before.flatMap(({ layer }) => (layer.tag?.kind === 'stage' && !hasPart(layer) ? [layer] : []))
  const slot = before.find(({ layer }) => aidOf(layer) === 'logo' && layer.type !== 'TEXT')?.layer ?? slotIn(tree, root)
  const replaced = [...repointed(tree, headers, (to.shape ?? PLAIN_SHAPE).stage, say), ...relogoed(tree, slot, from, to, say)]
  // What goes is not dressed first: taken back, it is drawn anew and known by another id.
  const gone = new Set(replaced.flatMap(({ patches }) => patches.flatMap((patch) => (patch.op === 'remove' ? tree.below(patch.node) : []))).map(({ id }) => id))
  const dressed = before.flatMap(({ layer, look }) => (gone.has(layer.id) ? [] : redressed(layer, redress(layer, look, after.get(layer.id) ?? {}, from, to))))
  return reworkOf([...dressed, ...replaced, retagged(root, tag, { ...tag, key: key ?? tag.key, brand, theme, drawn: to.drawn })])
}

/** A slot that shows a logo has no look of its own. */
const slotIn = (tree: LayerTree, root: Layer): Layer | undefined =>
  tree.below(root.id, (layer) => layer === root || layer.tag?.kind !== 'map').find((layer) => aidOf(layer) === 'logo' && layer.type !== 'TEXT')

function redressed({ id }: Layer, { props, back }: ReturnType<typeof redress>): Rework[] {
  const patch = (set: typeof props): Patch[] => [{ op: 'set', node: id, props: set }]
  return Object.keys(props).length ? [{ patches: patch(props), back: () => patch(back) }] : []
}

function retagged({ id }: Layer, was: MapTag, will: MapTag): Rework {
  const write = (value: MapTag, expect: MapTag): Patch[] => [{ op: 'data', node: id, key: 'tag', value, expect: JSON.stringify(expect) }]
  return { patches: write(will, was), back: () => write(was, will) }
}
