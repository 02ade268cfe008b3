import type { Layer } from '../../layers/layer'
import type { Oddity } from '../reading'

/** What a layer claims to be, among others of its map; null where nobody asks. Questions have no identity worth keeping. */
function claimOf({ tag }: Layer): string | null {
  switch (tag?.kind) {
    case 'stage': case 'lane': return `${tag.kind} ${tag.key}`
    case 'cell': return `cell ${tag.stage}/${tag.lane}`
    case 'note': return tag.origin === 'prompt' ? null : `note ${tag.key}`
    case 'face': return tag.value === undefined ? null : `note ${tag.key}`
    default: return null
  }
}

/**
 * Copies made by hand inside a map: they still carry the identity of their original, which is there too. In a map that is a copy
 * itself nobody bears their own id; the first of several stands for the original then.
 */
export function copies(inMap: readonly Layer[]): Oddity[] {
  const owners = new Map<string, Layer>()
  for (const layer of inMap) {
    const claim = claimOf(layer)
    if (claim !== null && (layer.tag?.self === layer.id || !owners.has(claim))) owners.set(claim, layer)
  }
  return inMap.flatMap((layer) => {
    const claim = claimOf(layer)
    const isCopy = claim !== null && owners.get(claim) !== layer && layer.tag?.self !== undefined && layer.tag.self !== layer.id
    return isCopy ? [{ kind: 'duplicate-key' as const, node: layer.id }] : []
  })
}
