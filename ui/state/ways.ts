import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Action } from './action'
import { canFix } from './fixing'
import { gapKeys } from './gaps'
import { canWrite } from './writing'

export interface Way { readonly id: 'write' | 'not-here' | 'fix' | 'migrate' | 'accept' | 'alike' | 'take-back'; readonly action: Action }

/** What can be done about a finding that has `others` of its rule beside it, the likeliest first. Maps that nobody keeps as maps are only looked at. */
export function waysFor(finding: Finding, audit: MapAudit, others: number): readonly Way[] {
  const alike = others > 0 && !finding.waived ? [{ id: 'alike' as const, action: { type: 'alike' as const, finding } }] : []
  if (audit.reading.tag === undefined) return alike
  if (finding.waived) return finding.accepted ? [{ id: 'take-back', action: { type: 'take-back', finding } }] : []
  const isGap = /^stage-\w+-required$/.test(finding.rule) && finding.lane !== null && canWrite(audit) && gapKeys(audit).has(finding.key)
  const isOlder = finding.rule === 'template-outdated'
  const isRated = finding.rule === 'stage-emotion-required'
  return [
    ...(isGap ? [{ id: 'write' as const, action: { type: 'write-at' as const, gap: finding.key } }] : isOlder ? [{ id: 'migrate' as const, action: { type: 'migrate' as const } }] : canFix(audit, finding) ? [{ id: 'fix' as const, action: { type: 'fix' as const, finding } }] : []),
    ...(isGap && !isRated ? [{ id: 'not-here' as const, action: { type: 'write-at' as const, gap: finding.key, mode: 'reason' as const } }] : []),
    { id: 'accept', action: { type: 'accept', finding } },
    ...alike,
  ]
}
