import type { Layer } from '../../plugin/core/layers/layer'

/** A map's layers drawn again and again, side by side, each copy with ids of its own and tags that say so. */
export function copiesOf(layers: readonly Layer[], count: number): Layer[] {
  const width = layers[0]?.box?.w ?? 0
  const copies: Layer[] = []
  for (let n = 0; n < count; n += 1) {
    for (const layer of layers) {
      const id = `${n}/${layer.id}`
      copies.push({
        ...layer, id, parent: `${n}/${layer.parent}`,
        box: layer.box && { ...layer.box, x: layer.box.x + n * (width + 120) },
        ...(layer.tag && { tag: { ...layer.tag, self: id } }),
      })
    }
  }
  return copies
}
