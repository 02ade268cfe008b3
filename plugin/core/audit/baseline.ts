import * as z from 'zod/mini'
import type { MapReading } from '../reading/reading'
import type { Finding } from './finding'
import { fingerprintsOf, type Fingerprint } from './fingerprint'
import { hash } from './hash'
import { STORED, storedUnder } from './stored'
import { keyFor } from './waiver'

/** Short names of all findings that were accepted at once, with the reason for all of them. */
const BaselineSchema = z.object({ reason: z.string(), by: z.string(), at: z.string(), accepted: z.string() })

interface Said { readonly reason: string; readonly by: string; readonly at: string }

/** What was said when a finding was accepted with others, by the finding's short name. */
export type Baseline = ReadonlyMap<string, Said>

/** Findings a key holds: 7,000 names of at most 12 bytes stay well below the 100 kB that Figma takes an entry. */
const EACH = 7_000

export const baselineName = (finding: Finding, print: Fingerprint): string => {
  const key = keyFor(finding, 'finding')
  return hash(`${finding.rule} ${key} ${print(key, finding)}`)
}

/** Accepts all of these findings as they are; what changes comes back. Entries for the map's root, beside those that are there. */
export function baselineEntries(findings: readonly Finding[], reading: MapReading, said: Said): { readonly key: string; readonly value: string }[] {
  const print = fingerprintsOf(reading)
  const names = [...new Set(findings.map((finding) => baselineName(finding, print)))]
  const last = storedUnder(reading.stored, STORED.baseline).reduce((most, [key]) => Math.max(most, Number(key.slice(STORED.baseline.length)) || 0), 0)
  return Array.from({ length: Math.ceil(names.length / EACH) }, (_, at) => ({
    key: `${STORED.baseline}${last + at + 1}`,
    value: JSON.stringify({ ...said, accepted: names.slice(at * EACH, (at + 1) * EACH).join(' ') }),
  }))
}

/** What was accepted at once on a map; null where nothing was. */
export function baselineIn(reading: Pick<MapReading, 'stored'>): Baseline | null {
  const found = new Map<string, Said>()
  for (const { accepted, ...said } of keptIn(reading)) for (const name of accepted) found.set(name, said)
  return found.size ? found : null
}

/** The entries that change when findings are asked about again: new values by key, null for what is then empty. */
export function baselineWithout(findings: readonly Finding[], reading: MapReading): ReadonlyMap<string, string | null> {
  const print = fingerprintsOf(reading)
  const names = new Set(findings.map((finding) => baselineName(finding, print)))
  return new Map(keptIn(reading).flatMap(({ key, accepted, ...said }) => {
    const left = accepted.filter((name) => !names.has(name))
    return left.length === accepted.length ? [] : [[key, left.length ? JSON.stringify({ ...said, accepted: left.join(' ') }) : null] as const]
  }))
}

/** What is kept, entry by entry; what cannot be read is nobody's. */
const keptIn = ({ stored }: Pick<MapReading, 'stored'>): (Said & { readonly key: string; readonly accepted: readonly string[] })[] =>
  storedUnder(stored, STORED.baseline).flatMap(([key, text]) => {
    const parsed = BaselineSchema.safeParse(jsonOf(text))
    return parsed.success ? [{ key, ...parsed.data, accepted: parsed.data.accepted.split(' ').filter(Boolean) }] : []
  })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
