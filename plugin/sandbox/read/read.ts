import { viewOf } from '../host/page-of'
import { createPace } from '../pace'
import { CANCELLED, done } from '../turn'
import { areasOf } from './areas'
import { details } from './details'
import { createParts } from './parts'
import { readingOf } from './reading-of'
import type { PageView } from '../../core/layers/layer'
import type { Handler } from '../turn'

/** Reads layers in slices, page by page, and sends them in parts; changes nothing. */
export const read: Handler<'read'> = async ({ scope, detail }, turn) => {
  const pace = createPace(turn.clock)
  const pages: PageView[] = []
  let layers = 0
  for (const area of await areasOf(scope)) {
    if (turn.cancelled()) return CANCELLED
    await area.page.loadAsync()
    const view = viewOf(area.page)
    const parts = createParts(view.page, turn, layers)
    if (turn.cancelled() || !(await details[detail](area, readingOf(turn, pace, parts)))) return CANCELLED
    parts.flush()
    pages.push(view)
    layers = parts.count()
  }
  return done({ layers, pages })
}
