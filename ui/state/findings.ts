import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import { toneOf } from '../../plugin/core/messages/tell'
import type { Shown } from './state'

export interface FindingGroup {
  /** Null for what concerns the whole map. */
  readonly stage: string | null
  readonly isLowest: boolean
  readonly findings: readonly Finding[]
}

/** The findings people see: accepted ones are left out, and one hole has one row (its followers name it in `because`). */
export function rows(audit: MapAudit): readonly Finding[] {
  const causes = new Set(audit.findings.filter((finding) => finding.because === undefined && !finding.waived).map((finding) => finding.key))
  return audit.findings.filter((finding) => !finding.waived && (finding.because === undefined || finding.because === finding.key || !causes.has(finding.because)))
}

/** The findings somebody accepted, one row a hole as well. */
export const accepted = ({ findings }: MapAudit): readonly Finding[] => findings.filter(({ waived, because }) => waived && because === undefined)

const isShown = (shown: Shown) => (finding: Finding): boolean => shown === 'all' || shown === 'accepted' || toneOf(finding) === shown

export const countShown = (findings: readonly Finding[], shown: Shown): number => findings.filter(isShown(shown)).length

export interface Lowest { readonly stage: string; readonly name: string; readonly value: number; readonly word: string | null }

/** The stage where the customer feels worst, if feelings differ. */
export function lowestOf(audit: MapAudit): Lowest | null {
  const rated = audit.coverage.filter((cell) => cell.role === 'emotion' && cell.value !== undefined)
  const values = rated.map((cell) => cell.value ?? 0)
  const lowest = rated.find((cell) => cell.value === values.reduce((a, b) => Math.min(a, b), Infinity))
  if (!lowest || lowest.value === undefined || values.every((value) => value === lowest.value)) return null
  const notes = audit.reading.cells.find((cell) => cell.stage === lowest.stage && cell.lane === lowest.lane)?.notes ?? []
  const word = notes.map((note) => note.emotion?.word ?? note.note.emotion?.word).find(Boolean) ?? null
  return { stage: lowest.stage, name: audit.reading.stages.find((stage) => stage.id === lowest.stage)?.name ?? '', value: lowest.value, word }
}

/** Findings by stage: the lowest first, then as the journey goes. What concerns the whole map leads if it is a gap, else it closes. At most `limit` of those `among` which are shown. */
export function groups(audit: MapAudit, shown: Shown, limit: number, among: readonly Finding[] = shown === 'accepted' ? accepted(audit) : rows(audit)): readonly FindingGroup[] {
  const lowest = lowestOf(audit)?.stage ?? null
  const listed = among.filter(isShown(shown))
  const byStage = new Map<string | null, Finding[]>()
  for (const finding of listed) {
    const group = byStage.get(finding.stage)
    if (group) group.push(finding)
    else byStage.set(finding.stage, [finding])
  }
  const leads = byStage.get(null)?.some((finding) => toneOf(finding) === 'gap') ?? false
  const order = new Set([...(leads ? [null] : []), ...(lowest === null ? [] : [lowest]), ...audit.reading.stages.map((stage) => stage.id), null])
  const made: FindingGroup[] = []
  let left = limit
  for (const stage of order) {
    const findings = (byStage.get(stage) ?? []).slice(0, left)
    left -= findings.length
    if (findings.length) made.push({ stage, isLowest: stage !== null && stage === lowest, findings })
  }
  return made
}
