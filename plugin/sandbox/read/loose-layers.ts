import { isParent } from '../host/data'
import { boxOf, overlap } from '../host/box-of'
import { gaveUp } from './reading-of'
import type { Reading } from './reading-of'

/** The frames a map lies in, from its parent up to the page. */
function chain(map: SceneNode): BaseNode[] {
  const up: BaseNode[] = [map]
  for (let at = map.parent; at && at.type !== 'DOCUMENT'; at = at.parent) up.push(at)
  return up
}

/**
 * Layers laid over a map without belonging to it: above it in z-order, on the page or in its section. People do drop a
 * note onto a cell. Layers that hold a map are none of these. Null when cancelled.
 */
export async function looseLayers(maps: readonly SceneNode[], reading: Reading): Promise<SceneNode[] | null> {
  const chains = maps.map(chain)
  const holders = new Set(chains.flat().map(node => node.id))
  const loose = new Map<string, SceneNode>()
  for (const up of chains) {
    const map = up[0]
    const box = map ? boxOf(map) : null
    for (let level = 1; level < up.length; level++) {
      const parent = up[level]
      if (!parent || !isParent(parent) || (parent.type !== 'PAGE' && parent.type !== 'SECTION')) continue
      const siblings = parent.children
      const below = up[level - 1]
      for (let at = siblings.findIndex(node => below && node.id === below.id) + 1; at < siblings.length; at++) {
        if (reading.pace.due() && (await gaveUp(reading))) return null
        const node = siblings[at]
        if (node && !node.removed && !holders.has(node.id) && !loose.has(node.id) && overlap(boxOf(node), box)) loose.set(node.id, node)
      }
    }
  }
  return [...loose.values()]
}
