import type { MapReading } from '../reading/reading'
import { baselineName, type Baseline } from './baseline'
import type { Finding } from './finding'
import { fingerprintsOf, type Fingerprint } from './fingerprint'
import type { Waiver } from './waiver'

/**
 * What became of a waiver: it holds; the content changed since; its time is over; it gives no reason; or there is nothing
 * left to accept. `place` is where its finding stands or stood.
 */
export interface WaiverCase {
  readonly waiver: Waiver
  readonly state: 'holds' | 'changed' | 'expired' | 'no-reason' | 'gone'
  readonly place: { readonly stage: string | null; readonly lane: string | null; readonly node: string | null }
}

export interface Waived { readonly findings: readonly Finding[]; readonly cases: readonly WaiverCase[] }

/** Marks findings that somebody accepted, with those that only follow from them. Nothing is left out. */
export function waive(findings: readonly Finding[], reading: MapReading, waivers: readonly Waiver[], baseline: Baseline | null, today?: string): Waived {
  if (!waivers.length && !baseline) return { findings, cases: [] }
  const print = fingerprintsOf(reading)
  const byPlace = new Map(waivers.map((waiver) => [`${waiver.rule} ${waiver.key}`, waiver]))
  const roles = new Map(reading.lanes.map(({ id, role }) => [id, role]))
  const cases = new Map<Waiver, WaiverCase>()
  const judged = findings.map((finding): Finding => {
    const waiver = keysOf(finding, roles).map((key) => byPlace.get(`${finding.rule} ${key}`)).find((one) => one !== undefined)
    if (waiver) {
      const state = stateOf(waiver, finding, print, today)
      const { stage, lane, node } = finding
      if (!cases.has(waiver) || state === 'holds') cases.set(waiver, { waiver, state, place: { stage, lane, node } })
      const { reason, by, at, until, key } = waiver
      if (state === 'holds') return { ...finding, waived: true, reason, accepted: { by, at, key, ...(until !== undefined && { until }) } }
    }
    const said = baseline?.get(baselineName(finding, print))
    return said === undefined ? finding : { ...finding, waived: true, ...(said.reason && { reason: said.reason }), accepted: { by: said.by, at: said.at } }
  })
  return { findings: followed(judged), cases: waivers.map((waiver) => cases.get(waiver) ?? { waiver, state: 'gone', place: { stage: stageOf(waiver, reading), lane: null, node: null } }) }
}

/** The keys under which a finding may have been accepted, the narrowest first. */
function keysOf({ key, stage, lane }: Finding, roles: ReadonlyMap<string, string>): string[] {
  const role = lane === null ? undefined : roles.get(lane)
  return [
    key,
    ...(stage !== null && lane !== null ? [`${stage}/${lane}`] : []),
    ...(stage !== null && role !== undefined ? [`${stage}/${role}`] : []),
    ...(stage !== null ? [stage] : []),
    ...(lane !== null ? [`lane:${lane}`] : []),
    'map',
  ]
}

function stateOf(waiver: Waiver, finding: Finding, print: Fingerprint, today: string | undefined): WaiverCase['state'] {
  if (!waiver.reason.trim()) return 'no-reason'
  if (waiver.until !== undefined && today !== undefined && today.slice(0, 10) > waiver.until.slice(0, 10)) return 'expired'
  return waiver.fingerprint === print(waiver.key, finding) ? 'holds' : 'changed'
}

const stageOf = ({ key }: Waiver, { stages }: MapReading): string | null => stages.find(({ id }) => id === key.split('/')[0])?.id ?? null

/** Whoever accepts a gap accepts what follows from it. */
function followed(findings: readonly Finding[]): readonly Finding[] {
  const accepted = new Map(findings.flatMap((finding) => (finding.waived && finding.because === undefined ? [[finding.key, finding] as const] : [])))
  for (const { key, waived, because } of findings) if (!waived && because === undefined) accepted.delete(key)
  return findings.map((finding) => {
    if (finding.waived || finding.because === undefined || !accepted.has(finding.because)) return finding
    const cause = accepted.get(finding.because)
    return { ...finding, waived: true, ...(cause?.reason !== undefined && { reason: cause.reason }), ...(cause?.accepted && { accepted: cause.accepted }) }
  })
}
