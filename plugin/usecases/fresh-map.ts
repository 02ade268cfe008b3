import type { Layer } from '../core/layers/layer'
import { readAdopted } from '../core/reading/adopted/read-adopted'
import { placeholders } from '../core/reading/placeholder'
import type { MapReading } from '../core/reading/reading'
import { readTagged } from '../core/reading/tagged/read-tagged'
import { createLexicon, type TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import { readLayers, type Watching } from './read-layers'

/** A map as it lies there now, and the way to read its layers again after trying something on them. */
export interface FreshMap { readonly reading: MapReading; readonly layers: readonly Layer[]; readonly read: (layers: readonly Layer[]) => MapReading | null }

/** Reads one of our maps anew before it is changed. Maps that nobody adopted cannot be written to: `invalid`, `not-adopted`. */
export async function freshMap(hands: Client, known: MapReading, teamWords: TeamWords = {}, watching: Watching = {}): Promise<Outcome<FreshMap>> {
  if (!known.tag) return { ok: false, failure: { code: 'invalid', node: known.id, detail: 'not-adopted' } }
  const isAdopted = known.tag.adopted !== undefined
  const isLoose = isAdopted && known.lanes.some(({ labelNode }) => labelNode === known.id)
  const scope = isLoose ? { in: 'page' as const, page: known.page.id } : { in: 'ids' as const, ids: [known.id] }
  const done = await readLayers(hands, scope, isAdopted ? 'full' : 'tagged', watching)
  if (!done.ok) return done
  const lexicon = createLexicon(teamWords)
  const { page, layers } = done.result.pages[0] ?? { page: known.page, layers: [] }
  const read = (all: readonly Layer[]): MapReading | null =>
    (isAdopted ? readAdopted(all, { page, lexicon }).maps : readTagged(all, page, placeholders(lexicon))).find(({ id }) => id === known.id) ?? null
  const reading = read(layers)
  return reading ? { ok: true, result: { reading, layers, read } } : { ok: false, failure: { code: 'missing-node', node: known.id } }
}
