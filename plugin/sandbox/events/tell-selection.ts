import { mapsOf } from '../host/maps-of'
import type { Send } from './voice'

/** Tells what is selected and which of our maps hold it. Events come late: what was selected may be gone, and the next event tells. */
export function tellSelection(send: Send): void {
  try {
    const { selection } = figma.currentPage
    send('selection', { ids: selection.map(node => node.id), maps: mapsOf(selection).map(map => map.id) })
  } catch {
    return
  }
}
