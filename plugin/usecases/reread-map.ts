import type { MapReading } from '../core/reading/reading'
import type { Forced } from '../core/reading/recognise/options'
import { recognise } from '../core/reading/recognise/recognise'
import type { TeamWords } from '../core/words/lexicon'
import type { Client, Outcome } from '../protocol/client'
import type { Scope } from '../protocol/messages'
import { readLayers, type Watching } from './read-layers'

export interface RereadInput { readonly reading: MapReading; readonly forced: Forced; readonly teamWords?: TeamWords }

/** Reads a hand-made map again as a person says it is meant; `reading` is null where no table is seen that way. */
export async function rereadMap(hands: Client, { reading, forced, teamWords = {} }: RereadInput, watching: Watching = {}): Promise<Outcome<{ readonly reading: MapReading | null }>> {
  const read = await readLayers(hands, homeScope(reading), 'full', watching)
  if (!read.ok) return read
  const known = new Set(reading.nodes)
  const common = ({ nodes }: MapReading) => nodes.filter((node) => known.has(node)).length
  const found = read.result.pages.flatMap(({ page, layers }) => {
    const { maps, candidates } = recognise(layers, { page, teamWords, forced })
    return [...maps, ...candidates]
  })
  return { ok: true, result: { reading: found.filter((one) => common(one) > 0).sort((a, b) => common(b) - common(a))[0] ?? null } }
}

/** A map with a frame is read alone; one that lies loose bears the id of a lane's label, and needs its page. */
function homeScope({ id, lanes, page }: MapReading): Scope {
  const isLoose = lanes.some(({ labelNode }) => labelNode === id)
  return isLoose ? { in: 'page', page: page.id } : { in: 'ids', ids: [id] }
}
