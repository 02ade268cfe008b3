import { facesIn } from './emoji'
import { foldWords, keyOf, stems } from './fold'
import type { Lexicon } from './lexicon'

/** What a text says of a feeling: a grade −2 … 2 by face or word, or a number on the map's own scale (`top` of "4/5"). */
export type Feeling = { readonly by: 'face' | 'word'; readonly grade: number } | { readonly by: 'number'; readonly value: number; readonly top?: number }

const NUMBER = /^\D{0,12}?([+−–-]?\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+)|%)?(?:\D{0,30})$/su
const STARS = /^[\s★☆⭐✩✭]+$/u
const SIGNS: Readonly<Record<string, number>> = { '++': 2, '+': 1, '+/-': 0, '±': 0, '--': -2, '−−': -2 }
const VERY = new Set(['very', 'sehr', 'bardzo', 'foarte', 'многу', 'tres', 'muy', 'muito', 'molto', 'heel', 'zeer', 'erg', 'дуже', 'velmi', 'extremely', 'super', 'totally', 'so', 'really'])
const NOT = new Set(['not', 'no', 'nie', 'nu', 'не', 'nicht', 'pas', 'nao', 'non', 'niet', 'ne', 'never', 'kein', 'keine', 'bez', 'without'])
const MOST_WORDS = 5
/** Words that say how much, or nothing: they do not make a word for a feeling a sentence. */
const SOFT = new Set(['a', 'bit', 'little', 'slightly', 'somewhat', 'quite', 'rather', 'feel', 'feels', 'feeling', 'i', 'am', 'is', 'and', 'but', 'ein', 'wenig', 'etwas', 'un', 'peu', 'poco', 'pouco', 'trochu', 'troche', 'beetje', 'een', 'и', 'і', 'und', 'et', 'y', 'e', 'i', 'en', 'a', 'si', 'putin'])

/** Null when the text names no feeling that could be put on a scale: it is somebody's own word then. */
export function readFeeling(lexicon: Lexicon, text: string): Feeling | null {
  const said = text.trim()
  const [face] = facesIn(said)
  if (face !== undefined) return { by: 'face', grade: face }
  if (STARS.test(said)) return { by: 'number', value: [...said].filter((sign) => sign === '★' || sign === '⭐').length, top: 5 }
  const sign = SIGNS[said]
  if (sign !== undefined) return { by: 'word', grade: sign }
  const number = NUMBER.exec(said)
  if (number && stems(foldWords(said)).length <= 3) {
    const value = Number((number[1] as string).replace(/[−–]/, '-').replace(',', '.'))
    return number[2] ? { by: 'number', value, top: Number(number[2]) } : { by: 'number', value }
  }
  const grade = gradeOf(lexicon, said)
  return grade === null ? null : { by: 'word', grade }
}

/** The grade of the feeling words in a short text; null when there are none or they contradict each other. */
export function gradeOf(lexicon: Lexicon, text: string): number | null {
  const words = stems(foldWords(text))
  if (!words.length || words.length > MOST_WORDS) return null
  const whole = lexicon.feelings.get(keyOf(words))
  if (whole !== undefined) return whole
  const grades: number[] = []
  let isVery = false
  let isNot = false
  let strange = 0
  for (let i = 0; i < words.length; ) {
    let end = Math.min(words.length, i + 3)
    while (end > i && !lexicon.feelings.has(keyOf(words.slice(i, end)))) end--
    const word = words[i] as string
    if (end > i) grades.push(lexicon.feelings.get(keyOf(words.slice(i, end))) as number)
    else if (VERY.has(word)) isVery = true
    else if (NOT.has(word)) isNot = true
    else if (!SOFT.has(word)) strange++
    i = Math.max(end, i + 1)
  }
  const signs = new Set(grades.map(Math.sign))
  if (signs.size !== 1 || strange > grades.length) return null
  const strongest = Math.max(...grades.map(Math.abs)) * [...signs][0]!
  if (isNot) return strongest > 0 ? -1 : 0
  return isVery && strongest ? 2 * Math.sign(strongest) : strongest
}
