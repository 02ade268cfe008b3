import { readFeeling } from '../../words/feeling'
import type { Lexicon } from '../../words/lexicon'

/** A feeling as a cell tells it: a number on a scale still to be found (`top` of “4/5”), a grade −2…2 by face or word, or a free word. */
export interface FeelingCell { readonly value?: number; readonly top?: number; readonly grade?: number; readonly word?: string }

const NUMBER = /^([+−–-]?\d+(?:[.,]\d+)?)(?:\s?\/\s?(\d+))?(\s?[·:,–—-]\s?|\s|$)/
const FARTHEST = 100

export function readFeelingCell(text: string, lexicon: Lexicon): FeelingCell {
  const said = text.trim()
  const [head = '', number, top, sign = ''] = NUMBER.exec(said) ?? []
  const word = said.slice(head.length).trim()
  const value = number === undefined ? NaN : Number(number.replace(/[−–]/, '-').replace(',', '.'))
  // “3 visits in a week” is a sentence, not a rating with its word.
  const isRating = sign.trim() === '·' || (!/\d/.test(word) && (sign.trim() !== '' || word.split(/\s+/).length <= 2))
  if (Math.abs(value) <= FARTHEST && isRating) return { value, ...(top !== undefined && { top: Number(top) }), ...(word && { word }) }
  const feeling = readFeeling(lexicon, said)
  if (feeling?.by === 'face') {
    const rest = said.replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '').trim()
    return { grade: feeling.grade, ...(rest && { word: rest }) }
  }
  return feeling?.by === 'word' ? { grade: feeling.grade, word: said } : { word: said }
}
