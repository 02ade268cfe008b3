import type { Finding } from '../../plugin/core/audit/finding'
import type { Asked } from '../../plugin/core/audit/fix/fix'
import { fixes } from '../../plugin/core/audit/fix/fixes'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { PlannedFix } from '../../plugin/usecases/fix-findings'

/** A change that is being looked at before it is made; `finding` and `alike` null mean all that is safe. */
export interface Fixing {
  readonly finding: Finding | null
  /** Many findings that are mended together. */
  readonly alike: readonly Finding[] | null
  /** What has to be said first. */
  readonly asks: Asked | null
  readonly words: string
  readonly level: number | null
  /** Null until it is worked out. */
  readonly planned: PlannedFix | null
}

export const openFixing = (finding: Finding | null, alike: readonly Finding[] | null = null): Fixing =>
  ({ finding, alike, asks: finding && (fixes[finding.rule]?.asks?.(finding) ?? null), words: '', level: null, planned: null })

/** Can this finding be mended from here? */
export const canFix = ({ reading }: MapAudit, { fix, rule, waived }: Finding): boolean =>
  reading.tag !== undefined && fix !== 'none' && !waived && fixes[rule] !== undefined

/** How many findings are mended without asking. */
export const countSafe = (audit: MapAudit): number => (audit.reading.tag === undefined ? 0 : audit.findings.filter((finding) => finding.fix === 'safe' && canFix(audit, finding)).length)

export const isAnswered = ({ asks, words, level }: Fixing): boolean => asks === null || (asks === 'level' ? level !== null : words.trim() !== '')

/** Those of many findings that can be mended together: without an answer for each. */
export const mendedTogether = (audit: MapAudit, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => canFix(audit, finding) && !fixes[finding.rule]?.asks?.(finding))
