import type { Scale } from '../journey/map'
import { EMOTION_BOTTOM, EMOTION_TOP, FACE } from './measures'

/** Share of the way from the worst to the best, 0–1. */
const share = (value: number, { min, max }: Scale): number => Math.min(1, Math.max(0, (value - min) / (max - min || 1)))

/** Height of a marker's middle for a value; an unrated one waits at the neutral line. */
export const heightOf = (value: number | undefined, scale: Scale): number =>
  value === undefined ? (EMOTION_TOP + EMOTION_BOTTOM) / 2 : EMOTION_BOTTOM - share(value, scale) * (EMOTION_BOTTOM - EMOTION_TOP)

/** The whole value nearest to a marker whose top is at `y` of its cell. */
export function valueAt(y: number, scale: Scale): number {
  const up = (EMOTION_BOTTOM - (y + FACE / 2)) / (EMOTION_BOTTOM - EMOTION_TOP)
  const value = Math.round(scale.min + up * (scale.max - scale.min))
  return Math.min(scale.max, Math.max(scale.min, value))
}

/** Which of the five faces shows a value, 1 worst to 5 best. */
export const faceOf = (value: number, scale: Scale): 1 | 2 | 3 | 4 | 5 => (1 + Math.round(share(value, scale) * 4)) as 1 | 2 | 3 | 4 | 5

export const wordOf = (value: number, scale: Scale): string => scale.labels[Math.round(value - scale.min)] ?? ''
