import type { Assets } from '../core/brand/assets'
import { assetsIn } from '../core/brand/assets-in'
import type { Layer } from '../core/layers/layer'
import type { Client, Outcome } from '../protocol/client'

/** Variables and styles of the open file, for `fromFile` to pick a brand from. */
export async function readAssets(hands: Client): Promise<Outcome<Assets>> {
  const layers: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'page' }, detail: 'assets' }, { onPart: (part) => { for (const layer of part.layers) layers.push(layer) } })
  return read.ok ? { ok: true, result: assetsIn(layers) } : read
}
