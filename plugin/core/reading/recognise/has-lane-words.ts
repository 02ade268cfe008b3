import type { Layer } from '../../layers/layer'
import { createLexicon, type Lexicon, type TeamWords } from '../../words/lexicon'
import { readLabel, type LabelWords } from '../../words/read-label'
import { labelsOf } from './labels'
import type { Spot } from './scene'

/**
 * Ids of the texts (read with detail `texts`, no boxes needed) that could label a lane or a row of stages; none when fewer than two
 * different things are named, since that cannot be a map. Walks the texts once.
 */
export function hasLaneWords(texts: readonly Layer[], { teamWords, lexicon = createLexicon(teamWords) }: { readonly teamWords?: TeamWords; readonly lexicon?: Lexicon } = {}): readonly string[] {
  const memo = new Map<string, LabelWords | null>()
  const read = (text: string): LabelWords | null => {
    const known = memo.get(text)
    if (known !== undefined) return known
    const words = readLabel(lexicon, text)
    memo.set(text, words)
    return words
  }
  const nowhere = { x: 0, y: 0, w: 0, h: 0 }
  const spots = texts.map((layer, at): Spot => ({ layer, box: nowhere, at, end: at + 1, up: -1, isSeen: true, text: layer.text?.trim() ?? '' }))
  const labels = labelsOf(spots, read)
  return new Set(labels.map(({ sense }) => sense)).size < 2 ? [] : labels.map(({ spot }) => spot.layer.id)
}
