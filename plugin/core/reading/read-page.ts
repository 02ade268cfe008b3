import { createLexicon, type Lexicon } from '../words/lexicon'
import type { Layer } from '../layers/layer'
import { readAdopted } from './adopted/read-adopted'
import { placeholders } from './placeholder'
import type { MapReading } from './reading'
import { recognise } from './recognise/recognise'
import { readTagged } from './tagged/read-tagged'

/** Every map among all layers of a page: Waymark's own, adopted ones, and those that somebody drew. */
export function readPage(layers: readonly Layer[], page: MapReading['page'], lexicon: Lexicon = createLexicon()): { readonly maps: readonly MapReading[]; readonly candidates: readonly MapReading[] } {
  const tagged = readTagged(layers, page, placeholders(lexicon))
  const { maps: adopted, rest } = readAdopted(layers, { page, lexicon })
  const drawn = recognise(rest, { page, lexicon })
  return { maps: [...tagged, ...adopted, ...drawn.maps], candidates: drawn.candidates }
}
