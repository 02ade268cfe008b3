import { baselineIn } from '../../plugin/core/audit/baseline'
import type { MapAudit } from '../../plugin/core/audit/result'
import { STORED, storedUnder } from '../../plugin/core/audit/stored'
import { parseReviews, REVIEW_KEY, type Review } from '../../plugin/core/formats/register/review'
import { accepted, rows } from './findings'

/** What was accepted at once: how many of the findings there are now, last by whom and when, and how many are new since. */
export interface BaselineRecord { readonly count: number; readonly by: string; readonly at: string; readonly fresh: number }

export function baselineOf(audit: MapAudit): BaselineRecord | null {
  const said = baselineIn(audit.reading)
  if (!said) return null
  const last = [...said.values()].reduce((a, b) => (b.at > a.at ? b : a))
  return { count: accepted(audit).filter((finding) => finding.accepted && finding.accepted.key === undefined).length, by: last.by, at: last.at, fresh: rows(audit).length }
}

/** Was anything accepted at once? Told without reading what. */
export const hasBaseline = ({ reading }: MapAudit): boolean => storedUnder(reading.stored, STORED.baseline).length > 0

/** The last recorded review; null while there is none. */
export const reviewOf = ({ reading }: MapAudit): Review | null => parseReviews(reading.stored?.[REVIEW_KEY]).slice(-1)[0] ?? null
