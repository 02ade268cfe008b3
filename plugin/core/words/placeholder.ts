import { facesIn, hasPicture } from './emoji'
import { gradeOf } from './feeling'
import { foldWords, keyOf, stems } from './fold'
import type { Lexicon } from './lexicon'

const BRACKETED = /^\s*(\[.*\]|<.*>|\{.*\})[\s.]*$/su
/** Letters, figures, stars. */
const SAYS_SOMETHING = /[\p{L}\p{N}★☆]/u

/** A text that stands where content should: brackets, "Lorem ipsum", "TBD", "Add your …", dashes and dots, lists of choices. */
export function isPlaceholderText(lexicon: Lexicon, text: string): boolean {
  const said = text.trim()
  if (BRACKETED.test(said)) return true
  if (!SAYS_SOMETHING.test(said)) return hasPicture(said) ? isChoice(lexicon, said) : true
  if (said.length < 80 && isChoice(lexicon, said)) return true
  const folded = foldWords(said)
  if (!folded) return false
  if (folded.length < 60 && lexicon.placeholders.has(keyOf(stems(folded)))) return !/\d{2}/.test(said)
  if (folded.includes('lorem ipsum')) return true
  const starts = lexicon.starts.get(folded.split(' ', 1)[0] as string)
  return starts?.some((start) => folded === start || folded.startsWith(`${start} `)) ?? false
}

/** "😊 / 😐 / 😞" or "Happy / Neutral / Sad": three different answers are a question. */
function isChoice(lexicon: Lexicon, text: string): boolean {
  if (new Set(facesIn(text)).size >= 3) return true
  const parts = text.split(/\s*[/|·,\n]\s*/u)
  if (parts.length < 3) return false
  const grades = parts.map((part) => gradeOf(lexicon, part))
  return grades.every((grade) => grade !== null) && new Set(grades.map((grade) => Math.sign(grade as number))).size >= 3
}

const NA = /^\s*n\s*\/?\s*\.?\s*a\.?\s*[:–—-]?\s*/i

/**
 * "Not applicable" with the reason behind it: the reason, empty when none is given; null for any other text.
 * "n/a: we do not ship there" → "we do not ship there".
 */
export function notApplicable(lexicon: Lexicon, text: string): string | null {
  const said = text.trim()
  if (said.length > 400) return null
  const folded = foldWords(said)
  const start = lexicon.notApplicable.find((words) => folded === words || folded.startsWith(`${words} `))
  if (start === undefined) return null
  if (folded === start) return ''
  return (NA.test(said) ? said.replace(NA, '') : said.split(/[:–—(-]\s*/u).slice(1).join(' ')).replace(/\)$/u, '').trim()
}
