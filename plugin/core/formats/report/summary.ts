import type { MapAudit } from '../../audit/result'
import type { Say } from '../../messages/say'
import { REQUIRED_ROLES } from '../../journey/role'
import { lowestStage } from './lowest-stage'

/** A map in one sentence: “14 of 15 filled; lowest: Purchase, “Uneasy”; 5 improvements, 1 without owner.” */
export function summaryLine(audit: MapAudit, say: Say): string {
  const { filled, required } = audit.completeness
  const lowest = lowestStage(audit)
  const improvements = improvementsOf(audit)
  const ownerless = improvements.filter(({ owner }) => !owner).length
  const parts = [
    say('report.filled', { filled, required }),
    lowest && (lowest.word ? say('report.lowest-word', { stage: lowest.name, word: lowest.word }) : say('report.lowest', { stage: lowest.name })),
    improvements.length > 0 && say('report.improvements', { count: improvements.length }),
  ].filter(Boolean).join('; ')
  const line = ownerless ? `${parts}, ${say('report.without-owner', { count: ownerless })}.` : `${parts}.`
  return line.charAt(0).toLocaleUpperCase(say.locale) + line.slice(1)
}

/** What is said when nothing is missing; null while something is, accepted or not. */
export function allWell(audit: MapAudit, say: Say): string | null {
  if (audit.completeness.filled < audit.completeness.required || audit.coverage.length === 0 || audit.coverage.some(({ state }) => state === 'waived')) return null
  const lowest = lowestStage(audit)
  const isPlain = audit.roles.length === REQUIRED_ROLES.length && REQUIRED_ROLES.every((role) => audit.roles.includes(role))
  const well = isPlain ? say('report.all-well') : say('report.all-well-other')
  return lowest ? `${well} ${say('report.start-there', { stage: lowest.name })}` : well
}

function improvementsOf({ reading }: MapAudit) {
  const lanes = new Set(reading.lanes.filter(({ role }) => role === 'improvement').map(({ id }) => id))
  return reading.cells.flatMap(({ lane, notes }) => (lanes.has(lane) ? notes.filter(({ untouched }) => untouched === undefined || untouched === 'example').map(({ note }) => note) : []))
}
