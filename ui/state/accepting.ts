import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import { waiversIn, type Waiver, type WaiverScope } from '../../plugin/core/audit/waiver'

/** A finding somebody is about to accept, with their reason so far. */
export interface Accepting { readonly finding: Finding; readonly reason: string; readonly scope: WaiverScope }

export const openAccepting = (finding: Finding): Accepting => ({ finding, reason: '', scope: 'finding' })

/** How far an acceptance may reach; the finding alone comes first. */
export const scopesOf = ({ stage, lane }: Finding): readonly WaiverScope[] => ['finding', ...(stage === null ? [] : ['stage' as const]), ...(lane === null ? [] : ['lane' as const]), 'map']

/** The acceptance by which a finding is quiet; null where it was accepted with many others at once. */
export function waiverOf({ reading }: MapAudit, { rule, key, stage, lane }: Finding): Waiver | null {
  const role = reading.lanes.find(({ id }) => id === lane)?.role
  const keys = [key, `${stage}/${lane}`, `${stage}/${role}`, stage, `lane:${lane}`, 'map']
  return waiversIn(reading).find((waiver) => waiver.rule === rule && keys.includes(waiver.key)) ?? null
}
