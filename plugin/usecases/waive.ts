import { baselineEntries } from '../core/audit/baseline'
import type { Finding } from '../core/audit/finding'
import type { MapAudit } from '../core/audit/result'
import { STORED, storedUnder } from '../core/audit/stored'
import { waiverEntry, waiverFor, type Waiver, type WaiverScope } from '../core/audit/waiver'
import type { Change, Patch } from '../core/layers/patch'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'

export type Saying = Pick<Waiver, 'reason' | 'by' | 'at' | 'until'>

/** Accepts a finding with a reason, for itself or for its whole stage, lane or map. */
export function acceptFinding(hands: Client, { reading }: MapAudit, finding: Finding, said: Saying, scope: WaiverScope = 'finding'): Promise<Outcome<{ readonly undo: Change }>> {
  const { key, value } = waiverEntry(waiverFor(finding, reading, said, scope))
  return keep(hands, reading, said.reason, new Map([[key, value]]))
}

/** Accepts all that is open now: whatever changes comes back, whatever is new is told. */
export function acceptAll(hands: Client, { reading, findings }: MapAudit, said: Omit<Saying, 'until'>): Promise<Outcome<{ readonly undo: Change }>> {
  const entries = baselineEntries(findings, reading, said)
  const old = storedUnder(reading.stored, STORED.baseline).map(([key]) => [key, null] as const)
  return keep(hands, reading, said.reason, new Map<string, string | null>([...old, ...entries.map(({ key, value }) => [key, value] as const)]))
}

/** Takes an acceptance back. */
export const forgetAcceptance = (hands: Client, { reading }: MapAudit, waiver: Pick<Waiver, 'rule' | 'key'>): Promise<Outcome<{ readonly undo: Change }>> =>
  keep(hands, reading, 'forgotten', new Map([[waiverEntry({ ...waiver, reason: '', by: '', at: '', fingerprint: '' }).key, null]]))

/** One shared-data entry each, refused as `stale` where somebody else wrote it meanwhile. */
async function keep(hands: Client, reading: MapReading, reason: string, entries: ReadonlyMap<string, string | null>): Promise<Outcome<{ readonly undo: Change }>> {
  if (!reading.tag) return { ok: false, failure: { code: 'invalid', node: reading.id, detail: 'not-adopted' } }
  if (!reason.trim()) return { ok: false, failure: { code: 'invalid', node: reading.id, detail: 'reason' } }
  const look = lookOfMap(reading)
  const was = (key: string): string | null => reading.stored?.[key] ?? null
  const there = [...entries].map(([key, value]): Patch => ({ op: 'data', node: reading.id, key, value, expect: was(key) }))
  const back = [...entries].map(([key, value]): Patch => ({ op: 'data', node: reading.id, key, value: was(key), expect: value }))
  const done = await hands.request('apply', { change: { patches: there, look } })
  return done.ok ? { ok: true, result: { undo: { patches: back, look } } } : done
}
