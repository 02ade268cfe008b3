import { facesIn } from './emoji'
import { foldWords, keyOf, singular } from './fold'
import { isNameBeside } from './is-name-beside'
import type { Lexicon, Sense } from './lexicon'
import { nearWord } from './near'
import { segment, type Segments } from './segment'

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
/** Longer texts are not read with slips in mind: they are sentences. */
const MOST_MENDED = 4
/** What stands in brackets, or after a colon or a dash, explains the label. */
const EXPLAINS = /\s*[(（[{:：].*$|\s+[–—|-]\s.*$/su

/** The role that a label text names in any language, null when it names none. */
export function readLabel(lexicon: Lexicon, text: string): LabelWords | null {
  if (text.length > LONGEST) return null
  const said = text.trim()
  if (!said || BRACKETED.test(said)) return null
  const written = foldWords(said).split(' ')
  // Nearly every text of a page ends here.
  if (!written.some((word) => lexicon.openings.has(word)) && !mayBeMisspelt(lexicon, written)) return null
  const whole = readWords(lexicon, said, written)
  if (whole && whole.certainty > 0.6) return whole
  const head = said.replace(EXPLAINS, '')
  const tail = said.slice(said.indexOf(':') + 1).trim()
  for (const part of [head, tail]) {
    const short = part && part.length < said.length ? readWords(lexicon, part, foldWords(part).split(' ')) : null
    if (short && short.certainty > 0.7) return { ...short, certainty: short.certainty * 0.9 }
  }
  return whole
}

const mayBeMisspelt = (lexicon: Lexicon, written: readonly string[]): boolean =>
  written.length <= MOST_MENDED && written.some((word) => nearWord(lexicon.near, singular(word), word.length) !== null)

function readWords(lexicon: Lexicon, text: string, written: readonly string[]): LabelWords | null {
  const words = written.map(singular)
  if (!words[0] || words.length > MOST_WORDS) return null
  const whole = keyOf(words)
  const known = lexicon.labels.get(whole)
  const isFeeling = lexicon.feelings.has(whole)
  // "😞 Frustration" is how somebody feels, "Frustration" may be a lane.
  if (isFeeling && facesIn(text).length) return null
  if (known) return { ...known, certainty: 1 }
  const spelt = segment(lexicon, words)
  if (spelt && !spelt.strange.length) return labelOf(spelt, 0.95)
  const mended = isFeeling || words.length > MOST_MENDED ? null : mend(lexicon, words, written, spelt)
  if (mended) return labelOf(mended, 0.75)
  return spelt && spelt.strange.length === 1 && isNameBeside(text, spelt.strange[0] as string) ? labelOf(spelt, 0.6) : null
}

/** The label with its misspelt words set right, null where it names nothing then either. */
function mend(lexicon: Lexicon, words: readonly string[], written: readonly string[], spelt: Segments | null): Segments | null {
  let isMended = false
  const mended = words.map((word, i) => {
    if (lexicon.beside.has(word) || (spelt && !spelt.strange.includes(word))) return word
    const near = nearWord(lexicon.near, word, written[i]?.length)
    if (near !== null && near !== word) isMended = true
    return near ?? word
  })
  const guess = isMended ? segment(lexicon, mended) : null
  return guess && !guess.strange.length ? guess : null
}

function labelOf({ senses, language }: Segments, certainty: number): LabelWords | null {
  const lanes = [...new Set(senses)].filter((sense) => sense !== 'stage')
  const [sense, also] = lanes
  if (lanes.length > 2) return null
  if (!sense) return { sense: 'stage', certainty, language }
  return also ? { sense, also, certainty, language } : { sense, certainty, language }
}
