import { isLayer, kindOf, tagText } from '../host/data'
import type { Failure } from '../../protocol/messages'

export const readOnly = (node: BaseNode, found: string): Failure => ({ code: 'read-only', node: node.id, found })

/**
 * A lock the person set on the layer or around it, or, for what a component decides, an instance around it; null where
 * nothing is in the way. `opened`: locks that the same change opens; null where a lock does not matter.
 */
export function closedBy(node: BaseNode, opened: ReadonlySet<string> | null, asSublayer: boolean): Failure | null {
  for (let at: BaseNode | null = node; at && isLayer(at); at = at.parent) {
    // Curve and lines are locked by ourselves, so that nobody drags them by accident.
    if (opened && at.locked && !opened.has(at.id) && kindOf(tagText(at)) !== 'aid') return readOnly(node, 'locked')
    if (asSublayer && at !== node && at.type === 'INSTANCE') return readOnly(node, 'instance')
  }
  return null
}
