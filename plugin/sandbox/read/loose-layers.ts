import { isParent } from '../host/data'
import { boxOf, overlap } from '../host/box-of'
import { gaveUp } from './reading-of'
import type { Box } from '../../core/layers/layer'
import type { Reading } from './reading-of'

/** A layer and the frames it lies in, up to the page. */
function chain(node: SceneNode): BaseNode[] {
  const up: BaseNode[] = []
  for (let at: BaseNode | null = node; at && at.type !== 'DOCUMENT'; at = at.parent) up.push(at)
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
  const boxes = new Map<string, Box | null>()
  /** Asked once, however many maps a layer may lie over. */
  const boxAt = (node: SceneNode): Box | null => {
    const known = boxes.get(node.id)
    if (known !== undefined) return known
    const box = boxOf(node)
    boxes.set(node.id, box)
    return box
  }
  for (const [at, map] of maps.entries()) {
    const box = boxAt(map)
    let below: BaseNode = map
    for (const parent of chains[at] || []) {
      let above = false
      const siblings = isParent(parent) && parent.id !== map.id && (parent.type === 'PAGE' || parent.type === 'SECTION') ? parent.children : []
      for (const node of siblings) {
        if (reading.pace.due() && (await gaveUp(reading))) return null
        if (node.id === below.id) above = true
        else if (above && !node.removed && !holders.has(node.id) && !loose.has(node.id) && overlap(boxAt(node), box)) loose.set(node.id, node)
      }
      below = parent
    }
  }
  return [...loose.values()]
}
