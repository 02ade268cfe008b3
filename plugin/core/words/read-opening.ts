import { foldWords, singular } from './fold'
import type { Lexicon } from './lexicon'
import type { LabelWords } from './read-label'
import { longestTerm } from './segment'

const MOST_WORDS = 5
/** Letters of a term that is long enough to be sure of the word, if not of the rest. */
const LONG = 8
const CERTAINTY = 0.5

/**
 * What a label begins with: "Touchpoints on the way", "Emotions we aim for". Only for a text that stands where labels stand;
 * elsewhere it says too little ("Reaction time test").
 */
export function readOpening(lexicon: Lexicon, text: string): LabelWords | null {
  const written = foldWords(text).split(' ')
  if (written.length < 2 || written.length > MOST_WORDS) return null
  const { term, end } = longestTerm(lexicon, written.map(singular), 0)
  if (!term || term.sense === 'stage' || term.sense === 'custom' || written.slice(0, end).join('').length < LONG) return null
  return { ...term, certainty: CERTAINTY }
}
