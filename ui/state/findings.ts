import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import { toneOf } from '../../plugin/core/messages/tell'
import type { Shown } from './state'

export type Grouping = 'stage' | 'rule'

export interface FindingGroup {
  readonly by: Grouping
  /** Id of a stage or a rule; null for what concerns the whole map. */
  readonly of: string | null
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

const groupsBy = (findings: readonly Finding[], of: (finding: Finding) => string | null): ReadonlyMap<string | null, readonly Finding[]> => {
  const made = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    const group = made.get(of(finding))
    if (group) group.push(finding)
    else made.set(of(finding), [finding])
  }
  return made
}

/** Those of some findings that are shown, by stage or by rule. */
export const groups = (audit: MapAudit, shown: Shown, by: Grouping, among: readonly Finding[] = shown === 'accepted' ? accepted(audit) : rows(audit)): readonly FindingGroup[] => {
  const listed = among.filter(isShown(shown))
  return by === 'rule' ? byRule(listed) : byStage(audit, listed)
}

/** The lowest stage first, then as the journey goes. What concerns the whole map leads if it is a gap, else it closes. */
function byStage(audit: MapAudit, listed: readonly Finding[]): readonly FindingGroup[] {
  const lowest = lowestOf(audit)?.stage ?? null
  const made = groupsBy(listed, ({ stage }) => stage)
  const leads = made.get(null)?.some((finding) => toneOf(finding) === 'gap') ?? false
  const order = new Set([...(leads ? [null] : []), ...(lowest === null ? [] : [lowest]), ...audit.reading.stages.map((stage) => stage.id), null])
  return [...order].flatMap((stage) => {
    const findings = made.get(stage)
    return findings ? [{ by: 'stage' as const, of: stage, isLowest: stage !== null && stage === lowest, findings }] : []
  })
}

/** What fires most comes first. */
const byRule = (listed: readonly Finding[]): readonly FindingGroup[] =>
  [...groupsBy(listed, ({ rule }) => rule)].map(([of, findings]) => ({ by: 'rule' as const, of, isLowest: false, findings })).sort((a, b) => b.findings.length - a.findings.length)
