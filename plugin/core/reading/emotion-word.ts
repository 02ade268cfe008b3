import type { Scale } from '../journey/map'
import { meaning } from '../messages/meaning'

/** Faces people type, from worst to best (FORMATS §1.5). */
const EMOJI: readonly (readonly string[])[] = [
  ['😡', '😠', '😢', '😭', '😞', '😤'],
  ['🙁', '😕', '😟', '☹'],
  ['😐', '😶'],
  ['😊', '🙂', '😀'],
  ['🤩', '😍', '😄', '😁'],
]

const onScale = (fifth: number, { min, max }: Scale): number => Math.round(min + (fifth / 4) * (max - min))

/**
 * The level that a typed word means: a number (on the scale or not: a rule speaks of those that are off it), an emoji, one
 * of the map's own labels, or one of ours in any language. Undefined for a free word: that is a label, not a value.
 */
export function emotionValue(text: string, scale: Scale): number | undefined {
  const said = text.trim()
  if (/^[+−-]?\d+([.,]\d+)?$/.test(said)) return Number(said.replace('−', '-').replace(',', '.'))
  const face = EMOJI.findIndex((faces) => faces.some((one) => said.startsWith(one)))
  if (face >= 0) return onScale(face, scale)
  const own = scale.labels.findIndex((label) => label.toLowerCase() === said.toLowerCase())
  if (own >= 0) return scale.min + own
  const known = meaning('scale.', said)
  return known === undefined ? undefined : onScale(Number(known) - 1, scale)
}
