import type { Layer } from '../../plugin/core/layers/layer'
import { drawnMap } from './drawn-map'

/** The layers of one filled map of 5 × 8, read back from the engine. */
export async function layersOfOne(program: string): Promise<Layer[]> {
  const { hands } = await drawnMap(program)
  const layers: Layer[] = []
  const done = await hands.client.request('read', { scope: { in: 'page' }, detail: 'tagged' }, { onPart: (part) => { for (const layer of part.layers) layers.push(layer) } })
  hands.close()
  if (!done.ok) throw new Error(JSON.stringify(done))
  return layers
}
