import { layerOfLink } from '../core/formats/report/link-to-layer'
import type { MapReading } from '../core/reading/reading'
import type { Client } from '../protocol/client'
import { readFileLink } from './file-link'
import { readLayers, type Watching } from './read-layers'

/**
 * Links of notes that lead to a layer or page of this very file which is gone. Of links elsewhere, and of a file whose own link
 * nobody told, nothing can be known: they count as fine. Costs no request where no note has such a link.
 */
export async function goneLinks(hands: Client, readings: readonly MapReading[], { signal }: Watching = {}): Promise<ReadonlySet<string>> {
  const links = [...new Set(readings.flatMap(({ map }) => map.notes.flatMap(({ link }) => (link?.includes('node-id=') ? [link] : []))))]
  const file = links.length ? await readFileLink(hands) : null
  if (file === null) return new Set()
  const targets = new Map(links.flatMap((link) => {
    const layer = layerOfLink(link, file)
    return layer === null ? [] : [[link, layer] as const]
  }))
  if (!targets.size) return new Set()
  // An outline holds the named layers with those beside them, and nothing of what is inside.
  const read = await readLayers(hands, { in: 'ids', ids: [...new Set(targets.values())] }, 'outline', { signal })
  if (!read.ok) return new Set()
  const there = new Set(read.result.pages.flatMap(({ layers }) => layers.map(({ id }) => id)))
  const gone = new Set<string>()
  for (const [link, layer] of targets) if (!there.has(layer) && !(await isPage(hands, layer))) gone.add(link)
  return gone
}

async function isPage(hands: Client, id: string): Promise<boolean> {
  const read = await hands.request('read', { scope: { in: 'page', page: id }, detail: 'outline' })
  return !read.ok || read.result.pages.length > 0
}
