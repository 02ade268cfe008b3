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

/** Copies made by hand inside a map: they still carry the identity of their original, which is there too. */
export function copies(inMap: readonly Layer[]): Oddity[] {
  const claims = new Map<string, number>()
  for (const layer of inMap) {
    const claim = claimOf(layer)
    if (claim !== null) claims.set(claim, (claims.get(claim) ?? 0) + 1)
  }
  return inMap.flatMap((layer) => {
    const claim = claimOf(layer)
    const isCopy = claim !== null && (claims.get(claim) ?? 0) > 1 && layer.tag?.self !== undefined && layer.tag.self !== layer.id
    return isCopy ? [{ kind: 'duplicate-key' as const, node: layer.id }] : []
  })
}
