import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import { waiverOf } from './accepting'
import type { Action } from './action'
import { canFix } from './fixing'
import { gapKeys } from './gaps'
import { canWrite } from './writing'

export interface Way { readonly id: 'write' | 'not-here' | 'fix' | 'accept' | 'take-back'; readonly action: Action }

/** What can be done about a finding, the likeliest first. Maps that nobody keeps as maps are only looked at. */
export function waysFor(finding: Finding, audit: MapAudit): readonly Way[] {
  if (audit.reading.tag === undefined) return []
  if (finding.waived) return waiverOf(audit, finding) ? [{ id: 'take-back', action: { type: 'take-back', finding } }] : []
  const isGap = /^stage-\w+-required$/.test(finding.rule) && finding.lane !== null && canWrite(audit) && gapKeys(audit).has(finding.key)
  const isRated = finding.rule === 'stage-emotion-required'
  return [
    ...(isGap ? [{ id: 'write' as const, action: { type: 'write-at' as const, gap: finding.key } }] : canFix(audit, finding) ? [{ id: 'fix' as const, action: { type: 'fix' as const, finding } }] : []),
    ...(isGap && !isRated ? [{ id: 'not-here' as const, action: { type: 'write-at' as const, gap: finding.key, mode: 'reason' as const } }] : []),
    { id: 'accept', action: { type: 'accept', finding } },
  ]
}
