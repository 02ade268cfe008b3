import { meaning } from '../../messages/meaning'
import { gradeOf } from '../../words/feeling'
import type { Lexicon } from '../../words/lexicon'
import type { Words } from './pieces'

const NUMBERED = /^[+−–-]?\d+(?:[.,]\d+)?\s*[.:–-]?\s+(\p{L}.*)$/u

/**
 * Texts that mark the levels of an emotion axis (“5 Delighted”, “3 Neutral”, “1 Frustrated”) or explain its faces in a legend,
 * by their place in the scene. They stand in the column of lane labels, or under it, and name no lane. One alone could be a
 * numbered lane, so at least two are asked for.
 */
export function axisMarks(lexicon: Lexicon, words: readonly Words[]): ReadonlySet<number> {
  const isFeeling = (text: string) => gradeOf(lexicon, text) !== null || meaning('scale.', text) !== undefined
  const numbered = words.filter(({ text }) => text.length <= 40 && isFeeling(NUMBERED.exec(text)?.[1] ?? ''))
  const ours = words.filter(({ text }) => text.length <= 40 && meaning('scale.', text) !== undefined)
  return new Set([...(numbered.length > 1 ? numbered : []), ...(ours.length > 2 ? ours : [])].map(({ spot }) => spot.at))
}
