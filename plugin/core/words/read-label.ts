import { facesIn } from './emoji'
import { foldWords, keyOf, stems } from './fold'
import type { Lexicon, Sense } from './lexicon'
import { nearWord } from './near'

/** How a text names a lane, or the row of stages. `certainty` 0–1. `also` is the second half of "Thoughts & feelings". */
export interface LabelWords {
  readonly sense: Sense
  readonly also?: Sense
  readonly certainty: number
  readonly language: string
}

const LONGEST = 60
/** A placeholder, whatever it names. */
const BRACKETED = /^[[{<].*[\]}>]$/su
const MOST_WORDS = 8
/** What stands in brackets, or after a colon or a dash, explains the label. */
const EXPLAINS = /\s*[(（[{:：].*$|\s+[–—|-]\s.*$/su

/** The role that a label text names in any language, null when it names none. */
export function readLabel(lexicon: Lexicon, text: string): LabelWords | null {
  const said = text.trim()
  if (!said || said.length > LONGEST || BRACKETED.test(said)) return null
  const whole = readWords(lexicon, said)
  if (whole && whole.certainty > 0.6) return whole
  const head = said.replace(EXPLAINS, '')
  const short = head.length < said.length && head ? readWords(lexicon, head) : null
  return short && short.certainty > 0.7 ? { ...short, certainty: short.certainty * 0.9 } : whole
}

function readWords(lexicon: Lexicon, text: string): LabelWords | null {
  const folded = foldWords(text)
  const words = stems(folded)
  if (!words.length || words.length > MOST_WORDS) return null
  const known = lexicon.labels.get(keyOf(words))
  // "😞 Frustration" is how somebody feels, "Frustration" may be a lane.
  if (lexicon.feelings.has(keyOf(words)) && facesIn(text).length) return null
  if (known) return { ...known, certainty: 1 }
  const spelt = segment(lexicon, words)
  if (spelt && !spelt.strange.length) return labelOf(spelt, 0.95)
  const written = folded.split(' ')
  const mended = words.map((word, i) => (spelt && !spelt.strange.includes(word) ? word : (nearWord(lexicon.near, word, written[i]?.length) ?? word)))
  if (mended.some((word, i) => word !== words[i]) && !lexicon.feelings.has(keyOf(words))) {
    const guess = segment(lexicon, mended)
    if (guess && !guess.strange.length) return labelOf(guess, 0.75)
  }
  return spelt && spelt.strange.length === 1 && isName(text, spelt.strange[0] as string) ? labelOf(spelt, 0.6) : null
}

interface Segments { readonly senses: readonly Sense[]; readonly language: string; readonly strange: readonly string[] }

/** Cuts a label into known terms (longest first), words that may stand beside them, and strange words. */
function segment(lexicon: Lexicon, words: readonly string[]): Segments | null {
  const senses: Sense[] = []
  const strange: string[] = []
  let language = ''
  let isStage = false
  for (let i = 0; i < words.length; ) {
    let end = words.length
    while (end > i && !lexicon.labels.has(keyOf(words.slice(i, end)))) end--
    const term = lexicon.labels.get(keyOf(words.slice(i, end)))
    const word = words[i] as string
    // "Stage" and "Customer" beside a role qualify it; alone they would have matched as a whole.
    if (term && !(end === i + 1 && lexicon.beside.has(word))) {
      senses.push(term.sense)
      language ||= term.language
      i = end
    } else {
      if (term?.sense === 'stage') isStage = true
      else if (!lexicon.beside.has(word)) strange.push(word)
      i++
    }
  }
  if (!senses.length && isStage) senses.push('stage')
  return senses.length ? { senses, language, strange } : null
}

function labelOf({ senses, language }: Segments, certainty: number): LabelWords | null {
  const lanes = [...new Set(senses)].filter((sense) => sense !== 'stage')
  const [sense, also] = lanes
  if (lanes.length > 2) return null
  if (!sense) return { sense: 'stage', certainty, language }
  return also ? { sense, also, certainty, language } : { sense, certainty, language }
}

/** A brand beside a label ("Opportunities ACME"): written in capitals, or capital where the label is a long plural. */
function isName(text: string, strange: string): boolean {
  const parts = text.split(/\s+/).filter(Boolean)
  if (parts.length !== 2) return false
  const name = parts.find((part) => stems(foldWords(part)).includes(strange)) ?? ''
  const label = parts.find((part) => part !== name) ?? ''
  const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  if (isCapitals(name) && !isCapitals(label)) return true
  return name !== name.toLowerCase() && name === parts[1] && label.length >= 8 && /s$/i.test(label)
}
