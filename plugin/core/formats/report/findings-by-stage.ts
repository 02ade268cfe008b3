import type { Finding } from '../../audit/finding'
import type { MapAudit } from '../../audit/result'
import { lowestStage } from './lowest-stage'

/** `stage` is null for what concerns the whole map. */
export interface StageFindings { readonly stage: string | null; readonly name: string; readonly isLowest: boolean; readonly findings: readonly Finding[] }

/** What people are told: accepted findings are left out, and one hole is one row (its followers name it in `because`). */
export function tellableFindings({ findings }: MapAudit): Finding[] {
  const causes = new Set(findings.filter(({ because, waived }) => because === undefined && !waived).map(({ key }) => key))
  return findings.filter(({ waived, because, key }) => !waived && (because === undefined || because === key || !causes.has(because)))
}

/** The whole map first, then its lowest stage, then the others as the journey goes; stages without findings are left out. */
export function findingsByStage(audit: MapAudit): StageFindings[] {
  const lowest = lowestStage(audit)?.stage ?? null
  const byStage = new Map<string | null, Finding[]>()
  for (const finding of tellableFindings(audit)) {
    const group = byStage.get(finding.stage)
    if (group) group.push(finding)
    else byStage.set(finding.stage, [finding])
  }
  const stages = audit.reading.stages.map(({ id }) => id)
  const order = new Set([null, ...(lowest === null ? [] : [lowest]), ...stages])
  const names = new Map(audit.reading.stages.map(({ id, name }) => [id, name]))
  return [...order].flatMap((stage) => {
    const findings = byStage.get(stage)
    return findings ? [{ stage, name: stage === null ? '' : names.get(stage) ?? '', isLowest: stage !== null && stage === lowest, findings }] : []
  })
}
