import { trailBrand } from '../core/brand/built-in'
import { lookOf } from '../core/brand/look'
import type { Change } from '../core/layers/patch'
import { adoptPatches, disownPatches } from '../core/reading/adopted/adopt'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'

/** Tags a recognised map as a Waymark map: no layer moves, one undo step. `key` is its new identity. */
export async function adoptMap(hands: Client, reading: MapReading, key: string): Promise<Outcome<{ readonly undo: Change }>> {
  const look = lookOf(trailBrand, 'light', 'values')
  const patches = adoptPatches(reading, key)
  const done = await hands.request('apply', { change: { patches, look } })
  return done.ok ? { ok: true, result: { undo: { patches: disownPatches(patches), look } } } : done
}
