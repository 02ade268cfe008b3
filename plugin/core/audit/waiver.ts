import * as z from 'zod/mini'
import type { MapReading } from '../reading/reading'
import type { Finding } from './finding'
import { fingerprintsOf } from './fingerprint'
import { hash } from './hash'
import { STORED, storedUnder } from './stored'

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/), z.maxLength(30))

/**
 * A finding that somebody accepts. `key` is relative to the map, so it survives copying: a finding's own, or `<stage>`,
 * `<stage>/<lane>`, `lane:<lane>`, `map` for all of the rule there. `fingerprint` is of the content then: another content,
 * and the finding is back. Dates are ISO; `until` is the last day it holds.
 */
export const WaiverSchema = z.object({
  rule: z.string().check(z.minLength(1), z.maxLength(80)),
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  reason: z.string().check(z.maxLength(400)),
  by: z.string().check(z.maxLength(80)),
  at: date,
  fingerprint: z.string().check(z.maxLength(20)),
  until: z.optional(date),
})

export type Waiver = z.infer<typeof WaiverSchema>

export type WaiverScope = 'finding' | 'stage' | 'lane' | 'map'

/** One shared-data key each, so that two people who accept at once do not overwrite each other. */
export const waiverEntry = (waiver: Waiver): { readonly key: string; readonly value: string } =>
  ({ key: `${STORED.waiver}${hash(`${waiver.rule} ${waiver.key}`)}`, value: JSON.stringify(waiver) })

/** The waivers kept on a map; what cannot be read is nobody's. */
export const waiversIn = (reading: Pick<MapReading, 'stored'>): Waiver[] => storedUnder(reading.stored, STORED.waiver).flatMap(([, text]) => {
  try {
    const parsed = WaiverSchema.safeParse(JSON.parse(text))
    return parsed.success ? [parsed.data] : []
  } catch {
    return []
  }
})

/** The key under which a finding is accepted. A layer without identity has none that survives copying: its cell stands for it. */
export function keyFor({ key, stage, lane }: Finding, scope: WaiverScope): string {
  if (scope === 'stage' && stage !== null) return stage
  if (scope === 'lane' && lane !== null) return `lane:${lane}`
  if (scope !== 'finding') return 'map'
  return stage !== null && lane !== null && key.startsWith(`${stage}/${lane}/new-`) ? `${stage}/${lane}` : key
}

/** A finding accepted now. The caller sees to it that there is a reason. */
export function waiverFor(finding: Finding, reading: MapReading, said: Pick<Waiver, 'reason' | 'by' | 'at' | 'until'>, scope: WaiverScope = 'finding'): Waiver {
  const key = keyFor(finding, scope)
  return { rule: finding.rule, key, ...said, reason: said.reason.trim(), fingerprint: fingerprintsOf(reading)(key, finding) }
}

/** Many findings accepted one by one for the same reason; the map is gone through once. */
export function waiversFor(findings: readonly Finding[], reading: MapReading, said: Pick<Waiver, 'reason' | 'by' | 'at' | 'until'>): Waiver[] {
  const print = fingerprintsOf(reading)
  return findings.map((finding) => {
    const key = keyFor(finding, 'finding')
    return { rule: finding.rule, key, ...said, reason: said.reason.trim(), fingerprint: print(key, finding) }
  })
}
