import { parseTag } from '../core/layers/tag'
import type { Layer } from '../core/layers/layer'
import type { SentLayer } from './messages'

/** A sent layer with its data read: as a tag where it is one, kept as `badTag` where it is not. */
export function openLayer({ data, ...layer }: SentLayer): Layer {
  if (data === undefined) return layer
  const tag = parseTag(data)
  return tag ? { ...layer, tag } : { ...layer, badTag: data }
}
