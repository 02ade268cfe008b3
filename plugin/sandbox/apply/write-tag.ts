import { NAMESPACE, TAG } from '../host/data'
import type { Tag } from '../../core/layers/tag'

/** A tag knows the layer it was written on: a copy carries its original's id and is known by that. */
export function writeTag(node: BaseNode, tag: Tag): void {
  node.setSharedPluginData(NAMESPACE, TAG, JSON.stringify(Object.assign({}, tag, { self: node.id })))
}
