import { excerpt, type Remark } from '../import/imported'

/** A score from 1 to 5; anything else is told and leaves the feeling unrated, for nobody knows what it means. */
export function readScore(text: string, line: number, dropped: Remark[]): number | undefined {
  const said = text.trim()
  const value = said === '' ? NaN : Number(said)
  if (value >= 1 && value <= 5) return value
  dropped.push({ line, what: Number.isNaN(value) ? 'import.no-score' : 'import.score-off-scale', gaps: { text: excerpt(said) } })
  return undefined
}
