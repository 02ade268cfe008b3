import type { Layer } from '../core/layers/layer'
import { layerTree, type LayerTree } from '../core/reading/layer-tree'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome, RequestOptions } from '../protocol/client'

/** Every layer of some maps, wherever they lie. */
export async function readWhole(hands: Client, readings: readonly MapReading[], options: Pick<RequestOptions<'read'>, 'signal' | 'onProgress'> = {}): Promise<Outcome<LayerTree>> {
  const layers: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'ids', ids: readings.map(({ id }) => id) }, detail: 'full' }, {
    ...options, onPart: (part) => { for (const layer of part.layers) layers.push(layer) },
  })
  return read.ok ? { ok: true, result: layerTree(layers) } : read
}
