import type { Lexicon, Sense, Term } from './lexicon'

/** What the words of a label stand for, in order, and those that stand for nothing. */
export interface Segments {
  readonly senses: readonly Sense[]
  readonly language: string
  readonly strange: readonly string[]
}

/** Cuts a label into known terms (longest first), words that may stand beside them, and strange words. */
export function segment(lexicon: Lexicon, words: readonly string[]): Segments | null {
  if (!words.some((word) => lexicon.openings.has(word))) return null
  const senses: Sense[] = []
  const strange: string[] = []
  let language = ''
  let isStage = false
  for (let i = 0; i < words.length; ) {
    const word = words[i] as string
    const { term, end } = longestTerm(lexicon, words, i)
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

/** The longest known term that begins at a word; `end` is the word after it. */
export function longestTerm({ labels, openings }: Lexicon, words: readonly string[], from: number): { readonly term: Term | undefined; readonly end: number } {
  let [term, end]: [Term | undefined, number] = [undefined, from]
  if (!openings.has(words[from] as string)) return { term, end }
  let key = ''
  for (let i = from; i < words.length; i++) {
    key += words[i]
    const found = labels.get(key)
    if (found) [term, end] = [found, i + 1]
  }
  return { term, end }
}
