import type { MapAudit } from '../../plugin/core/audit/result'
import type { Tone } from '../../plugin/core/messages/tell'

/** On a draft a gap is no fault, only something still to be written. */
export const isCalm = ({ preset }: Pick<MapAudit, 'preset'>): boolean => preset === 'workshop'

/** The message that names a tone: Gap, Check, Tip. */
export function toneKey(tone: Tone, audit: Pick<MapAudit, 'preset'>): string {
  if (tone === 'gap') return isCalm(audit) ? 'findings.to-write' : 'severity.error'
  return tone === 'check' ? 'severity.warning' : 'severity.info'
}
