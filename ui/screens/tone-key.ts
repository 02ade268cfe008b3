import type { MapAudit } from '../../plugin/core/audit/result'
import type { Tone } from '../../plugin/core/messages/tell'

/** On a draft a gap is no fault, only something still to be written. */
export const isCalm = ({ preset }: Pick<MapAudit, 'preset'>): boolean => preset === 'workshop'

/** The message that names a tone: Gap, Check, Tip. */
export const toneKey = (tone: Tone, audit: Pick<MapAudit, 'preset'>): string => (tone === 'gap' && isCalm(audit) ? 'findings.to-write' : `tone.${tone}`)
