import type { Layer, PageView } from '../core/layers/layer'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'
import type { Detail, Scope } from '../protocol/messages'
import type { Pause } from './walk'

export interface ReadPage { readonly page: PageView['page']; readonly layers: readonly Layer[] }
export interface Read { readonly pages: readonly ReadPage[]; readonly views: readonly PageView[]; readonly looked: number }

export interface Watching { readonly signal?: CancelSignal | undefined; readonly onProgress?: ((done: number, total: number | null) => void) | undefined; readonly pause?: Pause | undefined }

/** All layers of a read, page by page, in the order they came. */
export async function readLayers(hands: Client, scope: Scope, detail: Detail, { signal, onProgress }: Watching = {}): Promise<Outcome<Read>> {
  const pages = new Map<string, { page: PageView['page']; layers: Layer[] }>()
  const done = await hands.request('read', { scope, detail }, {
    signal, onProgress,
    onPart: ({ layers, page }) => {
      const known = pages.get(page.id) ?? { page, layers: [] }
      pages.set(page.id, known)
      for (const layer of layers) known.layers.push(layer)
    },
  })
  return done.ok ? { ok: true, result: { pages: [...pages.values()], views: done.result.pages, looked: done.result.layers } } : done
}
