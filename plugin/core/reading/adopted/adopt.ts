import type { Patch } from '../../layers/patch'
import type { MapTag, Tag } from '../../layers/tag'
import type { MapReading } from '../reading'

/**
 * Makes a recognised map a Waymark map from now on: tags on its frame (or on the label of its first lane where it has none),
 * on lane labels and on stage headers. Nothing moves, nothing changes its looks. Two lanes in one text cannot both be tagged;
 * they go on being recognised by their words.
 */
export function adoptPatches(reading: MapReading, key: string): Patch[] {
  const { map, orientation } = reading
  const mapTag: MapTag = {
    v: 1, kind: 'map', key, locale: map.locale, state: map.state, status: map.status, brand: 'none', theme: 'light', drawn: 'values', adopted: orientation,
    scale: { ...map.scale, labels: [...map.scale.labels] },
  }
  const wanted = new Map<string, Tag>()
  for (const { labelNode, id, role, required } of reading.lanes) if (labelNode !== null && labelNode !== reading.id && !wanted.has(labelNode)) wanted.set(labelNode, { v: 1, kind: 'lane', key: id, role, required, map: key })
  for (const { nameNode, id } of reading.stages) if (nameNode !== null && nameNode !== reading.id && !wanted.has(nameNode)) wanted.set(nameNode, { v: 1, kind: 'stage', key: id, map: key })
  return [
    { op: 'data', node: reading.id, key: 'tag', value: mapTag, expect: null },
    ...[...wanted].map(([node, value]): Patch => ({ op: 'data', node, key: 'tag', value, expect: null })),
  ]
}

/** Takes the tags off again. */
export const disownPatches = (patches: readonly Patch[]): Patch[] =>
  patches.flatMap((patch): Patch[] => (patch.op === 'data' ? [{ op: 'data', node: patch.node, key: patch.key, value: null }] : []))
