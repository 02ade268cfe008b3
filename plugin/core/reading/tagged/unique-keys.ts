import type { Layer } from '../../layers/layer'

/**
 * A key for each layer, unique among them. A copy carries its original's key and node id: where several claim a key, the
 * one whose `self` is its own id keeps it (else the first), the others read as `key~2`, `key~3`… until the next write.
 */
export function uniqueKeys(layers: readonly Layer[], keyOf: (layer: Layer) => string): Map<string, string> {
  const claims = new Map<string, Layer[]>()
  for (const layer of layers) {
    const key = keyOf(layer)
    const others = claims.get(key)
    if (others) others.push(layer)
    else claims.set(key, [layer])
  }
  const keys = new Map<string, string>()
  for (const [key, claimants] of claims) {
    const owner = claimants.find((layer) => layer.tag?.self === layer.id) ?? claimants[0]
    let copies = 1
    for (const layer of claimants) {
      if (layer === owner) keys.set(layer.id, key)
      else keys.set(layer.id, `${key}~${++copies}`)
    }
  }
  return keys
}
