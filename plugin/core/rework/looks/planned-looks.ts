import type { Layer } from '../../layers/layer'
import { PLAIN_SHAPE, type Shape } from '../../layers/shape'
import type { LayerTree } from '../../reading/layer-tree'
import { frameLook } from './frame-look'
import type { PartLook } from './part-look'
import { aidOf, fieldOf, hasPart, type Place } from './place'
import { textLook } from './text-look'
import { vectorLook } from './vector-look'

/** A layer of a map with the look it was planned with. */
export interface Planned { readonly layer: Layer; readonly look: PartLook }

/** Every layer of ours below a map's root, parents first, with its planned look. Maps inside the map are not entered. */
export function plannedLooks(tree: LayerTree, root: Layer, shape: Shape = PLAIN_SHAPE): Planned[] {
  if (root.tag?.kind !== 'map') return []
  const found: Planned[] = []
  const stack: Place[] = [{ layer: root, parent: null, tree, scale: root.tag.scale }]
  for (let place = stack.pop(); place; place = stack.pop()) {
    const { layer } = place
    if (layer !== root && layer.tag?.kind === 'map') continue
    const here = entered(place)
    const look = hasPart(layer) ? null : lookAt(here, shape)
    if (look) found.push({ layer, look })
    const children = tree.children(layer.id)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child && !(hasPart(layer) && child.type === 'INSTANCE')) stack.push({ ...here, layer: child, parent: layer })
    }
  }
  return found
}

const lookAt = (place: Place, shape: Shape): PartLook | null =>
  place.layer.type === 'TEXT' ? textLook(place) : place.layer.type === 'VECTOR' ? vectorLook(place) : frameLook(place, shape)

/** A place with what the layer itself says of all below it. */
function entered(place: Place): Place {
  const { layer, tree } = place
  const { tag } = layer
  if (tag?.kind === 'lane') {
    const children = tree.children(layer.id)
    const isDivider = !children.some((child) => child.tag?.kind === 'cell' || aidOf(child) === 'label')
    return { ...place, role: tag.role, isDivider }
  }
  if (tag?.kind !== 'note') return place
  const note = tree.children(layer.id).some((child) => fieldOf(child) === 'not-applicable') ? 'not-applicable' : tag.origin === 'prompt' ? 'prompt' : 'written'
  return { ...place, note }
}
