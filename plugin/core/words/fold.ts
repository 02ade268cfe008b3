/** Letters that stay themselves when their marks are taken off. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
const PLAIN_LETTERS = /[łđøßæœı]/g
const MARKS = /\p{M}+/gu
const NOT_LETTERS = /[^\p{L}]+/gu
const ASCII = /^[\x00-\x7f]*$/
const NOT_ASCII_LETTERS = /[^a-z]+/g

/**
 * A text as words are compared: lower case, marks off (й → и, ї → і, ѓ → г, ќ → к among them), emoji, digits and
 * punctuation gone, one space between words. Empty when the text holds no letter.
 */
export function foldWords(text: string): string {
  // Most texts are plain: normalising them would cost ten times as much.
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_LETTERS, ' ').trim()
  const low = text.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return low.replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter).replace(NOT_LETTERS, ' ').trim()
}

/** Singular and plural in -s and -ies meet here; words of three letters stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** Folded words without their plural -s, in order. */
export const stems = (folded: string): string[] => (folded ? folded.split(' ').map(singular) : [])

/** One key for "touch point", "touch-point" and "touchpoints". */
export const keyOf = (words: readonly string[]): string => words.join('')
