import type { Layer } from '../../layers/layer'
import { createLexicon, type Lexicon, type TeamWords } from '../../words/lexicon'
import { labelsOf } from './labels'
import { createReader } from './reader'
import type { Spot } from './scene'

/**
 * Ids of the texts (read with detail `texts`, no boxes needed) that could label a lane or a row of stages; none when fewer than two
 * different things are named, since that cannot be a map. Walks the texts once.
 */
export function hasLaneWords(texts: readonly Layer[], { teamWords, lexicon = createLexicon(teamWords) }: { readonly teamWords?: TeamWords; readonly lexicon?: Lexicon } = {}): readonly string[] {
  const { read } = createReader(lexicon)
  const nowhere = { x: 0, y: 0, w: 0, h: 0 }
  const spots = texts.map((layer, at): Spot => ({ layer, box: nowhere, at, end: at + 1, up: -1, isSeen: true, text: layer.text?.trim() ?? '' }))
  const labels = labelsOf(spots, read)
  return new Set(labels.map(({ sense }) => sense)).size < 2 ? [] : labels.map(({ spot }) => spot.layer.id)
}
