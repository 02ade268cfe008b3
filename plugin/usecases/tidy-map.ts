import { speak } from '../core/messages/catalogues'
import type { MapReading } from '../core/reading/reading'
import { draftFromReading } from '../core/template/draft-from-reading'
import type { Client, Outcome } from '../protocol/client'
import { insertDraft, type Drawing, type Inserted, type Progress } from './insert-draft'

export interface Tidied extends Inserted { /** Texts of the original that have no place in the clean map. */ readonly leftOut: readonly string[] }

/** Rebuilds a map as a clean Waymark map beside the original, which is not touched. */
export async function tidyMap(hands: Client, reading: MapReading, drawing: Drawing, progress?: Progress): Promise<Outcome<Tidied>> {
  const { draft, leftOut } = draftFromReading(reading, speak(reading.map.locale))
  const done = await insertDraft(hands, draft, drawing, progress)
  return done.ok ? { ok: true, result: { ...done.result, leftOut } } : done
}
