import type { LookReading, MapReading } from '../reading/reading'

/** Looks that share a key, in the order they were met; a look without a key is left out. */
export function lookGroups({ looks = [] }: Pick<MapReading, 'looks'>, keyOf: (look: LookReading) => string | null): ReadonlyMap<string, readonly [LookReading, ...LookReading[]]> {
  const groups = new Map<string, [LookReading, ...LookReading[]]>()
  for (const look of looks) {
    const key = keyOf(look)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(look)
    else groups.set(key, [look])
  }
  return groups
}
