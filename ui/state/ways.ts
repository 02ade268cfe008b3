import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Action } from './action'
import { canFix } from './fixing'
import { gapKeys } from './gaps'
import { canWrite } from './writing'

export interface Way { readonly id: 'write' | 'not-here' | 'fix' | 'migrate' | 'accept' | 'alike' | 'take-back'; readonly action: Action }

/** A required cell that somebody can write from here. */
const isGap = (finding: Finding, audit: MapAudit): boolean =>
  /^stage-\w+-required$/.test(finding.rule) && finding.lane !== null && canWrite(audit) && gapKeys(audit).has(finding.key)

/** What mends a finding. A feeling always applies, so only other cells can be said not to. */
function mending(finding: Finding, audit: MapAudit): readonly Way[] {
  const { rule, key: gap } = finding
  if (isGap(finding, audit)) {
    const write: Way = { id: 'write', action: { type: 'write-at', gap } }
    return rule === 'stage-emotion-required' ? [write] : [write, { id: 'not-here', action: { type: 'write-at', gap, mode: 'reason' } }]
  }
  if (rule === 'template-outdated') return [{ id: 'migrate', action: { type: 'migrate' } }]
  return canFix(audit, finding) ? [{ id: 'fix', action: { type: 'fix', finding } }] : []
}

/** What can be done about a finding that has `others` of its rule beside it, the likeliest first. Maps that nobody keeps as maps are only looked at. */
export function waysFor(finding: Finding, audit: MapAudit, others: number): readonly Way[] {
  const alike: readonly Way[] = others > 0 && !finding.waived ? [{ id: 'alike', action: { type: 'alike', finding } }] : []
  if (audit.reading.tag === undefined) return alike
  if (finding.waived) return finding.accepted ? [{ id: 'take-back', action: { type: 'take-back', finding } }] : []
  return [...mending(finding, audit), { id: 'accept', action: { type: 'accept', finding } }, ...alike]
}
