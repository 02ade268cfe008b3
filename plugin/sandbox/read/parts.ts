import type { SentLayer } from '../../protocol/messages'
import type { Turn } from '../turn'

const LARGEST = 500

/** What is sent of things whose place nobody asked for. */
export const pageless = { parent: '', index: 0, name: '', visible: true, opacity: 1, box: null }

export interface Parts {
  add(layer: SentLayer): void
  /** Sends what is left of a page. */
  flush(): void
  count(): number
}

/** Sends layers of one page in parts of at most 500. */
export function createParts(page: { readonly id: string; readonly name: string }, turn: Turn, before: number): Parts {
  let part: SentLayer[] = []
  let count = before
  const flush = (): void => {
    if (part.length) turn.part(part, page)
    part = []
  }
  return {
    add(layer) {
      part.push(layer)
      count += 1
      if (part.length === LARGEST) flush()
      turn.progress(count, null)
    },
    flush,
    count: () => count,
  }
}
