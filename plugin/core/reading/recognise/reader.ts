import { foldWords, keyOf, stems } from '../../words/fold'
import type { Lexicon } from '../../words/lexicon'
import { readLabel, type LabelWords } from '../../words/read-label'

/** Reads words for one call: every text is folded once, however often it is asked about. */
export interface Reader {
  readonly lexicon: Lexicon
  /** What a text names, null for nothing. */
  readonly read: (text: string) => LabelWords | null
  /** The key under which the lexicon keeps a text. */
  readonly key: (text: string) => string
}

export function createReader(lexicon: Lexicon): Reader {
  return { lexicon, read: remembered((text) => readLabel(lexicon, text)), key: remembered((text) => keyOf(stems(foldWords(text)))) }
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    known.set(text, found)
    return found
  }
}
