import { TAGGED, isLayer, isParent } from '../host/data'
import { overlap } from '../host/box-of'
import { describe } from './describe'
import { fillsFrom } from './paints'
import { dataOf, gaveUp } from './reading-of'
import type { Box } from '../../core/layers/layer'
import type { Described, Place } from './describe'
import type { Reading } from './reading-of'

/** A layer where it stands: its parent and its place there cost two host calls, so this is for roots only. */
export function placeOf(node: SceneNode): Place {
  const { parent } = node
  let visible = true
  let opacity = 1
  let index = 0
  if (parent && isParent(parent)) index = parent.children.findIndex(child => child.id === node.id)
  for (let up = parent; up && isLayer(up); up = up.parent) {
    if ('visible' in up && !up.visible) visible = false
    if ('opacity' in up) opacity *= up.opacity
  }
  return { node, parent: parent ? parent.id : '', index, visible, opacity }
}

/** Finds in one host call which layers of a tree carry our data; the others need not be asked. */
function findCarriers(root: SceneNode, { data }: Reading): void {
  for (const node of isParent(root) ? [root, ...root.findAllWithCriteria(TAGGED)] : [root]) if (!data.has(node.id)) data.set(node.id, null)
}

/** A layer that somebody removed while we rested is not there to be described. */
function tryDescribe(place: Place, reading: Reading): Described | null {
  try {
    return describe(place, dataOf(place.node, reading))
  } catch (error) {
    if (place.node.removed) return null
    throw error
  }
}

/** Gives every layer of the trees, parents first, in document order. False when cancelled. */
export async function walk(places: readonly Place[], reading: Reading, within: Box | null = null): Promise<boolean> {
  for (const { node } of places) findCarriers(node, reading)
  const stack = places.slice().reverse()
  for (let place = stack.pop(); place; place = stack.pop()) {
    if (reading.pace.due() && (await gaveUp(reading))) return false
    if (reading.given.has(place.node.id)) continue
    const described = tryDescribe(place, reading)
    if (!described || (within && !overlap(described.layer.box, within))) continue
    const { layer, paints, children } = described
    const unknown = reading.names.unknown(paints)
    if (unknown.length) await reading.names.learn(unknown)
    const fills = fillsFrom(paints, reading.names)
    reading.given.add(layer.id)
    if (fills) layer.fills = fills
    reading.parts.add(layer)
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index]
      if (node) stack.push({ node, parent: layer.id, index, visible: layer.visible, opacity: layer.opacity })
    }
  }
  return true
}
