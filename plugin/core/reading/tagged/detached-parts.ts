import type { Layer } from '../../layers/layer'
import { seenText, type LayerTree } from '../layer-tree'
import type { Oddity } from '../reading'

/** Cards and stage headers that a component stood for, and that hold no instance any more. Their words are still read. */
export const detachedParts = (tree: LayerTree, inMap: readonly Layer[]): Oddity[] => inMap.flatMap((layer) => {
  const { tag, id, visible } = layer
  if ((tag?.kind !== 'note' && tag?.kind !== 'stage') || !tag.texts || !visible) return []
  const below = tree.below(id)
  return below.some(({ type }) => type === 'INSTANCE') ? [] : [{ kind: 'instance-detached' as const, node: id, text: below.map(seenText).find(Boolean) ?? '' }]
})
