import type { Brand } from '../core/brand/brand'
import type { Locale } from '../core/journey/locale'
import type { Change } from '../core/layers/patch'
import type { MapReading } from '../core/reading/reading'
import { changeLanguage } from '../core/rework/language/change-language'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import type { Progress } from './insert-draft'
import { readWhole } from './read-whole'

export interface InLanguage extends Progress {
  /** The template the map was made from, built-in or a person's own; without it the product's own words still change. */
  readonly template?: Template | null | undefined
  readonly known?: readonly Brand[] | undefined
}

/** A map in another language, in one undo step: everything that Waymark wrote, nothing that people wrote. */
export async function changeMapLanguage(hands: Client, reading: MapReading, to: Locale, { template = null, known, ...progress }: InLanguage = {}): Promise<Outcome<{ readonly undo: Change | null }>> {
  const read = await readWhole(hands, [reading], progress)
  if (!read.ok) return read
  const root = read.result.byId.get(reading.id)
  if (!root) return { ok: false, failure: { code: 'missing-node', node: reading.id } }
  const { patches, back } = changeLanguage(read.result, root, template, to)
  if (!patches.length) return { ok: true, result: { undo: null } }
  const look = lookOfMap(reading, known)
  const done = await hands.request('apply', { change: { patches, look } }, progress)
  return done.ok ? { ok: true, result: { undo: { patches: back(done.result.ids), look } } } : done
}
