import * as z from 'zod/mini'
import type { MapReading } from '../reading/reading'
import type { Finding } from './finding'
import { fingerprintsOf, type Fingerprint } from './fingerprint'
import { hash } from './hash'
import { STORED, storedUnder } from './stored'
import { keyFor } from './waiver'

/** Short names of all findings that were accepted at once, with the reason for all of them. */
const BaselineSchema = z.object({ reason: z.string(), by: z.string(), at: z.string(), accepted: z.string() })

export interface Baseline { readonly reasons: ReadonlyMap<string, string> }

/** Findings a key holds: 7,000 names of at most 12 bytes stay well below the 100 kB that Figma takes an entry. */
const EACH = 7_000

export const baselineName = (finding: Finding, print: Fingerprint): string => {
  const key = keyFor(finding, 'finding')
  return hash(`${finding.rule} ${key} ${print(key, finding)}`)
}

/** Accepts all of these findings as they are; what changes comes back. Entries for the map's root. */
export function baselineEntries(findings: readonly Finding[], reading: MapReading, said: { readonly reason: string; readonly by: string; readonly at: string }): { readonly key: string; readonly value: string }[] {
  const print = fingerprintsOf(reading)
  const names = [...new Set(findings.map((finding) => baselineName(finding, print)))]
  return Array.from({ length: Math.ceil(names.length / EACH) }, (_, at) => ({
    key: `${STORED.baseline}${at + 1}`,
    value: JSON.stringify({ ...said, accepted: names.slice(at * EACH, (at + 1) * EACH).join(' ') }),
  }))
}

/** What was accepted at once on a map; null where nothing was. */
export function baselineIn(reading: Pick<MapReading, 'stored'>): Baseline | null {
  const reasons = new Map<string, string>()
  for (const [, text] of storedUnder(reading.stored, STORED.baseline)) {
    const parsed = BaselineSchema.safeParse(jsonOf(text))
    if (parsed.success) for (const name of parsed.data.accepted.split(' ')) reasons.set(name, parsed.data.reason)
  }
  return reasons.size ? { reasons } : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
