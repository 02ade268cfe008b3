import { componentsIn, type FileComponent } from '../core/brand/components-in'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'
import { readLayers } from './read-layers'

/** Components of all pages that have text properties, for choosing what stands for cards and stage headers. Loads every page: it may take a while. */
export async function readComponents(hands: Client, signal?: CancelSignal): Promise<Outcome<readonly FileComponent[]>> {
  const read = await readLayers(hands, { in: 'file' }, 'components', { signal })
  return read.ok ? { ok: true, result: read.result.pages.flatMap(({ page, layers }) => componentsIn(layers, page)) } : read
}
