import type { Scale } from '../../journey/map'
import type { Feeling } from '../../words/feeling'

/** Used where feelings are told by faces, words or heights: −2 … 2. */
export const GRADES: Scale = { min: -2, max: 2, labels: [] }

const SAID = /([+−–-]?\d+)\s*(?:[–—-]|to|do|bis|à|a|…|\.\.+|:|\/)\s*\+?(\d+)/u
const TOPS = [5, 7, 10, 100]

/** The scale of the figures in an emotion lane: as the label says ("Emotion (1–5)"), else the smallest usual one they fit. */
export function scaleOf(label: string, feelings: readonly Feeling[]): Scale {
  const figures = feelings.flatMap((one) => (one.by === 'number' ? [one] : []))
  if (!figures.length) return GRADES
  const said = SAID.exec(label)
  const values = figures.map(({ value }) => value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (said) {
    const min = Number((said[1] as string).replace(/[−–]/, '-'))
    const max = Number(said[2])
    if (min < max && low >= min && high <= max) return { min, max, labels: [] }
  }
  const top = figures.find((one) => one.top !== undefined)?.top
  if (top !== undefined && high <= top) return { min: low < 1 ? 0 : 1, max: top, labels: [] }
  if (low < 0 || high <= 0) {
    const reach = [2, 3, 5, 10, 100].find((one) => Math.max(-low, high) <= one) ?? Math.max(-low, high)
    return { min: -reach, max: reach, labels: [] }
  }
  if (low === 0 && high <= 2) return GRADES
  const max = TOPS.find((one) => high <= one) ?? high
  return { min: low === 0 || max === 100 ? 0 : 1, max, labels: [] }
}

/** A grade −2 … 2 on a map's own scale, to the nearest whole step. */
export const onScale = (grade: number, { min, max }: Scale): number => Math.round(min + ((grade + 2) / 4) * (max - min)) + 0

/** The value of a feeling on a scale. */
export const valueOf = (feeling: Feeling, scale: Scale): number => (feeling.by === 'number' ? feeling.value : onScale(feeling.grade, scale))

/** The value of a mark that lies this deep in its row (0 top, 1 foot): the outer tenths are margin. */
export const valueAtDepth = (depth: number, { min, max }: Scale): number => Math.round(max - Math.max(0, Math.min(1, (depth - 0.1) / 0.8)) * (max - min)) + 0
