import type { Brand } from '../core/brand/brand'
import type { Change } from '../core/layers/patch'
import type { MapReading } from '../core/reading/reading'
import type { Difference } from '../core/rework/migrate/difference'
import { migrate } from '../core/rework/migrate/migrate'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import type { Progress } from './insert-draft'
import { readWhole } from './read-whole'

export interface MigrateOptions extends Progress { readonly known?: readonly Brand[] | undefined }

/**
 * A map moved to a newer version of its template, by the differences that a person chose (`outdated` lists them). `old` is
 * the version it was made from, null where nobody kept it. One undo step; `undo` is null where Figma alone can take it back.
 */
export async function migrateMap(hands: Client, reading: MapReading, old: Template | null, next: Template, chosen: readonly Difference[], { known, ...progress }: MigrateOptions = {}): Promise<Outcome<{ readonly undo: Change | null }>> {
  const read = await readWhole(hands, [reading], progress)
  if (!read.ok) return read
  const look = lookOfMap(reading, known)
  const { patches, back } = migrate(read.result, reading, old, next, chosen, look.shape)
  if (!patches.length) return { ok: false, failure: { code: 'missing-node', node: reading.id } }
  const done = await hands.request('apply', { change: { patches, look } }, progress)
  return done.ok ? { ok: true, result: { undo: back && { patches: back(done.result.ids), look } } } : done
}
