import { componentsIn, type FileComponent } from '../core/brand/components-in'
import type { Layer, PageView } from '../core/layers/layer'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'

/** Components of all pages that have text properties, for choosing what stands for cards and stage headers. Loads every page: it may take a while. */
export async function readComponents(hands: Client, signal?: CancelSignal): Promise<Outcome<readonly FileComponent[]>> {
  const pages = new Map<string, { readonly page: PageView['page']; readonly layers: Layer[] }>()
  const read = await hands.request('read', { scope: { in: 'file' }, detail: 'components' }, {
    signal,
    onPart({ page, layers }) {
      const known = pages.get(page.id) ?? { page, layers: [] }
      for (const layer of layers) known.layers.push(layer)
      pages.set(page.id, known)
    },
  })
  return read.ok ? { ok: true, result: [...pages.values()].flatMap(({ page, layers }) => componentsIn(layers, page)) } : read
}
