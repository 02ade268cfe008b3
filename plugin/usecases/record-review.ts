import type { MapAudit } from '../core/audit/result'
import type { Brand } from '../core/brand/brand'
import { parseReviews, REVIEW_KEY, reviewOf, withReview } from '../core/formats/register/review'
import { longDate } from '../core/formats/report/long-date'
import type { Change, Patch } from '../core/layers/patch'
import { speak } from '../core/messages/catalogues'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'

/** Who reviewed a map, and when (ISO 8601). */
export interface Reviewing { readonly by: string; readonly at: string }

/**
 * Stamps a map with a review: a small summary for the trend, and day and name in its header. The only thing of an audit that
 * writes, and only when asked. A map that nobody tagged has no place for it yet: `invalid`, `not-adopted`.
 */
export async function recordReview(hands: Client, audit: MapAudit, { by, at }: Reviewing, known?: readonly Brand[]): Promise<Outcome<{ readonly undo: Change }>> {
  const { reading } = audit
  if (!reading.tag) return { ok: false, failure: { code: 'invalid', node: reading.id, detail: 'not-adopted' } }
  const look = lookOfMap(reading, known)
  const was = reading.stored?.[REVIEW_KEY] ?? null
  const now = withReview(parseReviews(was ?? undefined), reviewOf(audit, by, at))
  const data = (value: string | null, expect: string | null): Patch => ({ op: 'data', node: reading.id, key: REVIEW_KEY, value, expect })
  const header = headerPatches(reading, [longDate(at, reading.map.locale), by.trim()].filter(Boolean).join(' · '))
  const done = await hands.request('apply', { change: { patches: [data(now, was), ...header.there], look } })
  return done.ok ? { ok: true, result: { undo: { patches: [data(was, now), ...header.back], look } } } : done
}

/** The header's own line, where the map has one: what stands there gives way, its question too. */
function headerPatches({ map, fields }: MapReading, said: string): { readonly there: Patch[]; readonly back: Patch[] } {
  const node = fields['reviewed']
  const shown = map.reviewed ?? speak(map.locale)('map.reviewed.prompt')
  if (!node || shown === said) return { there: [], back: [] }
  const write = (value: string, expect: string, colour: 'ink' | 'muted'): Patch[] => [{ op: 'text', node, value, expect }, { op: 'set', node, props: { textColour: colour } }]
  return { there: write(said, shown, 'ink'), back: write(shown, said, map.reviewed === undefined ? 'muted' : 'ink') }
}
