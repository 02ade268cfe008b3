import { baselineEntries, baselineWithout } from '../core/audit/baseline'
import type { Finding } from '../core/audit/finding'
import type { MapAudit } from '../core/audit/result'
import { STORED, storedUnder } from '../core/audit/stored'
import { waiverEntry, waiverFor, waiversFor, type Waiver, type WaiverScope } from '../core/audit/waiver'
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

/** Accepts each of many findings with one reason, in one undo step. */
export function acceptFindings(hands: Client, { reading }: MapAudit, findings: readonly Finding[], said: Saying): Promise<Outcome<{ readonly undo: Change }>> {
  const entries = waiversFor(findings, reading, said).map(waiverEntry)
  return keep(hands, reading, said.reason, new Map(entries.map(({ key, value }) => [key, value])))
}

/** Accepts all that is open now: whatever changes comes back, whatever is new is told. */
export function acceptAll(hands: Client, { reading, findings }: MapAudit, said: Omit<Saying, 'until'>): Promise<Outcome<{ readonly undo: Change }>> {
  const entries = baselineEntries(findings.filter(({ waived }) => !waived), reading, said)
  return keep(hands, reading, said.reason, new Map(entries.map(({ key, value }) => [key, value])))
}

/** Takes the acceptance of a finding back: its waiver with all that it covers, or its part in what was accepted at once. */
export function forgetAcceptance(hands: Client, { reading, findings }: MapAudit, finding: Finding): Promise<Outcome<{ readonly undo: Change }>> {
  const { rule, key, accepted } = finding
  const waiver = accepted?.key === undefined ? null : waiverEntry({ rule, key: accepted.key, reason: '', by: '', at: '', fingerprint: '' })
  const covered = findings.filter((one) => one === finding || one.because === key)
  return keep(hands, reading, 'forgotten', waiver ? new Map([[waiver.key, null]]) : baselineWithout(covered, reading))
}

/** Asks again about everything that was accepted at once. */
export const forgetAll = (hands: Client, { reading }: MapAudit): Promise<Outcome<{ readonly undo: Change }>> =>
  keep(hands, reading, 'forgotten', new Map(storedUnder(reading.stored, STORED.baseline).map(([name]) => [name, null])))

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
