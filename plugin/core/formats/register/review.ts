import * as z from 'zod/mini'
import type { MapAudit } from '../../audit/result'

const text = z.string().check(z.maxLength(200))
const count = z.int().check(z.gte(0))

const ReviewSchema = z.object({ at: text, by: text, filled: count, required: count, rules: z.record(text, count) })
const ReviewsSchema = z.object({ v: z.literal(1), reviews: z.array(ReviewSchema) })

/** What somebody found in a map on a day: cells filled of those required, and open findings by rule. `at` is ISO 8601. */
export type Review = z.infer<typeof ReviewSchema>

/** Key of a map's reviews in the shared data of its root, oldest first. */
export const REVIEW_KEY = 'review'

/** Bytes that a map's reviews may take, in UTF-8, and how many are kept. */
export const LARGEST = 4000
export const MOST_REVIEWS = 24

export function reviewOf({ findings, completeness: { filled, required } }: MapAudit, by: string, at: string): Review {
  const rules: Record<string, number> = {}
  for (const { rule, waived } of findings) if (!waived) rules[rule] = (rules[rule] ?? 0) + 1
  return { at: at.slice(0, 40), by: by.trim().slice(0, 60), filled, required, rules }
}

/** Reviews from a stored text; none where it is absent, foreign, newer or broken. */
export function parseReviews(stored: string | undefined): readonly Review[] {
  if (!stored) return []
  try {
    const parsed = ReviewsSchema.safeParse(JSON.parse(stored))
    return parsed.success ? parsed.data.reviews : []
  } catch {
    return []
  }
}

/**
 * The text to store after one more review. The oldest go first when it grows too large; a review that is too large alone keeps
 * its most frequent rules. Another review on the same day by the same person takes the place of the first.
 */
export function withReview(reviews: readonly Review[], added: Review): string {
  const last = reviews[reviews.length - 1]
  const kept = [...(last?.at === added.at && last.by === added.by ? reviews.slice(0, -1) : reviews), added].slice(-MOST_REVIEWS)
  while (kept.length > 1 && sizeOf(stringify(kept)) > LARGEST) kept.shift()
  let rules = Object.entries(added.rules).sort(([, a], [, b]) => b - a)
  while (sizeOf(stringify(kept)) > LARGEST && rules.length) {
    rules = rules.slice(0, -1)
    kept[kept.length - 1] = { ...added, rules: Object.fromEntries(rules) }
  }
  return stringify(kept)
}

const stringify = (reviews: readonly Review[]): string => JSON.stringify({ v: 1, reviews })

/** Bytes of a text in UTF-8; core has no encoder. */
function sizeOf(said: string): number {
  let bytes = 0
  for (const sign of said) {
    const point = sign.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
