import type { MapStatus } from '../../journey/map'
import type { MapAudit } from '../../audit/result'
import { lowestStage, type LowestStage } from '../report/lowest-stage'
import { tellableFindings } from '../report/findings-by-stage'
import { parseReviews, REVIEW_KEY } from './review'

/** One map of a file, as a lead sees all of them side by side. */
export interface RegisterRow {
  readonly id: string
  readonly page: string
  readonly title: string
  readonly owner: string
  readonly persona: string
  /** Null for a map that nobody tagged. */
  readonly status: MapStatus | null
  readonly stages: number
  readonly filled: number
  readonly required: number
  /** Rows that people are told, accepted ones left out. */
  readonly findings: number
  readonly worst: LowestStage | null
  /** Day of the last recorded review, ISO 8601; else what the map's header says, in its author's words. */
  readonly reviewed: string
  /** Share of cells filled at each recorded review, 0–1, oldest first. */
  readonly trend: readonly { readonly at: string; readonly share: number }[]
  /** Share filled now less that of the last review; null while there is none. */
  readonly change: number | null
}

/** All maps of a file, in the order they were read. */
export const registerOf = (maps: readonly MapAudit[]): RegisterRow[] => maps.map((audit) => {
  const { reading, completeness: { filled, required } } = audit
  const { map } = reading
  const reviews = parseReviews(reading.stored?.[REVIEW_KEY])
  const trend = reviews.map((review) => ({ at: review.at, share: shareOf(review) }))
  const last = trend[trend.length - 1]
  return {
    id: reading.id,
    page: reading.page.name,
    title: map.title || reading.name,
    owner: map.owner ?? '',
    persona: map.personas.map(({ name }) => name).join(', '),
    status: reading.reading === 'tagged' ? map.status : null,
    stages: reading.stages.length,
    filled,
    required,
    findings: tellableFindings(audit).length,
    worst: lowestStage(audit),
    reviewed: last?.at ?? map.reviewed ?? '',
    trend,
    change: last ? shareOf({ filled, required }) - last.share : null,
  }
})

/** A map that needs nothing lacks nothing. */
export const shareOf = ({ filled, required }: { readonly filled: number; readonly required: number }): number => (required ? filled / required : 1)
