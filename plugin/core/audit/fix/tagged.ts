import type { Patch } from '../../layers/patch'
import type { Tag } from '../../layers/tag'

/** Writes the identity of a layer. */
export const tagged = (node: string, value: Tag): Patch => ({ op: 'data', node, key: 'tag', value })
