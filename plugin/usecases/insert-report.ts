import type { MapAudit } from '../core/audit/result'
import type { Brand } from '../core/brand/brand'
import { reportFrame, reportWidth } from '../core/formats/canvas/report-frame'
import type { PageView } from '../core/layers/layer'
import type { Change } from '../core/layers/patch'
import { estimateHeight } from '../core/layout/estimate-height'
import { CLEARANCE, placeMap } from '../core/layout/placement'
import { speak } from '../core/messages/catalogues'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'
import type { Progress } from './insert-draft'
import { readLayers } from './read-layers'

/** Draws a report beside its map, in the map's language and looks, and brings it into view. One undo step. `date` is ISO 8601. */
export async function insertReport(hands: Client, audit: MapAudit, date: string, { known, ...progress }: Progress & { readonly known?: readonly Brand[] } = {}): Promise<Outcome<{ readonly id: string; readonly undo: Change }>> {
  const { reading } = audit
  const look = lookOfMap(reading, known)
  const node = reportFrame(audit, date, speak(reading.map.locale))
  const read = await readLayers(hands, { in: 'page', page: reading.page.id }, 'outline', { signal: progress.signal })
  if (!read.ok) return read
  const { views: [view], pages } = read.result
  if (!view) return { ok: false, failure: { code: 'missing-node', node: reading.page.id } }
  const width = reportWidth(audit)
  const { parent, x, y } = placeMap(pages.flatMap(({ layers }) => layers), besides(view, audit), { w: width, h: estimateHeight(node, width, (style) => look.type[style as keyof typeof look.type]) })
  const done = await hands.request('apply', { change: { patches: [{ op: 'insert', parent, at: { x, y }, node }], look, show: ['new:report'] } }, progress)
  if (!done.ok) return done
  const id = done.result.ids['report']
  if (id === undefined) return { ok: false, failure: { code: 'internal', detail: 'report not drawn' } }
  return { ok: true, result: { id, undo: { patches: [{ op: 'remove', node: id, expect: { parent } }], look } } }
}

/** The view as it would be if it ended at the map's right edge, so that the nearest free place is beside the map. */
function besides(view: PageView, { reading: { box } }: MapAudit): PageView {
  return box ? { ...view, view: { x: box.x + box.w, y: box.y - CLEARANCE, w: 0, h: 0 }, selection: [] } : view
}
