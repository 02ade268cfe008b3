import type { Layer } from '../../layers/layer'
import type { LayerTree } from '../layer-tree'
import type { Oddity } from '../reading'

/** Notes with somebody's words that cannot be seen. A hidden question is no loss. */
export const hiddenNotes = (tree: LayerTree, inMap: readonly Layer[]): Oddity[] => inMap.flatMap((layer) => {
  if (layer.visible || layer.tag?.kind !== 'note') return []
  const text = tree.below(layer.id).map((one) => one.text?.trim() ?? '').find(Boolean) ?? ''
  const { origin, seed } = layer.tag
  return text && !(origin === 'prompt' && text === seed?.trim()) ? [{ kind: 'hidden-content' as const, node: layer.id, text }] : []
})
