import type { Layer, PageView } from '../../plugin/core/layers/layer'
import type { Detail, Scope } from '../../plugin/protocol/messages'
import type { Stage } from '../support/sandbox'

export interface ReadPage { readonly page: { readonly id: string; readonly name: string }; readonly layers: readonly Layer[] }
export interface Read { readonly layers: readonly Layer[]; readonly parts: readonly ReadPage[]; readonly pages: readonly PageView[] }

/** Everything a read brings, put together; throws where it fails. */
export async function readLayers({ hands }: Stage, detail: Detail, scope: Scope = { in: 'page' }): Promise<Read> {
  const parts: ReadPage[] = []
  const outcome = await hands.request('read', { scope, detail }, { onPart: part => parts.push(part) })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  const layers = parts.flatMap(part => part.layers)
  if (layers.length !== outcome.result.layers) throw new Error(`${outcome.result.layers} told, ${layers.length} came`)
  return { layers, parts, pages: outcome.result.pages }
}
