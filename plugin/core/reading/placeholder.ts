import { createLexicon, type Lexicon } from '../words/lexicon'
import { isPlaceholderText } from '../words/placeholder'

/** Tells content from what people type to fill a gap for now, in twelve languages. */
export type IsPlaceholder = (text: string) => boolean

export const placeholders = (lexicon: Lexicon = createLexicon()): IsPlaceholder => (text) => text.trim() !== '' && isPlaceholderText(lexicon, text)
