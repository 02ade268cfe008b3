import type { Theme } from '../core/brand/brand'
import type { Layer } from '../core/layers/layer'
import type { Change, Patch } from '../core/layers/patch'
import type { Look } from '../core/layers/plan'
import { estimateHeight } from '../core/layout/estimate-height'
import { mapWidth } from '../core/layout/measures'
import { placeMap } from '../core/layout/placement'
import { planMap } from '../core/layout/plan-map'
import { withPictures } from '../core/layout/with-pictures'
import { speak } from '../core/messages/catalogues'
import type { Draft } from '../core/template/compose'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'
import type { Requests } from '../protocol/messages'

/** How a new map is dressed and known. `key` becomes its identity; made by the caller, since core has no chance. */
export interface Drawing {
  readonly look: Look
  readonly brand: string
  readonly theme: Theme
  readonly key: string
  /** At this place of the page (or of a section) instead of the nearest free one. */
  readonly at?: { readonly parent: string; readonly x: number; readonly y: number }
  /** PNG bytes to be shown by notes of picture lanes, by the note's id. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

export interface Inserted {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly fallbackFonts: Requests['apply']['result']['fallbackFonts']
  /** Colours whose library variable could not be had; they are drawn in the brand's own value. */
  readonly unbound: readonly string[]
  readonly undo: Change
}

export interface Progress { readonly signal?: CancelSignal | undefined; readonly onProgress?: ((done: number, total: number | null) => void) | undefined }

/** Draws a map at the nearest free place, selects it and brings it into view. One undo step. */
export async function insertDraft(hands: Client, draft: Draft, drawing: Drawing, progress: Progress = {}): Promise<Outcome<Inserted>> {
  const { look, brand, theme, key, pictures = {} } = drawing
  const node = withPictures(planMap(draft, key, { ...look, brand, theme }, speak(draft.map.locale)), new Set(Object.keys(pictures)))
  const outline: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'page' }, detail: 'outline' }, { signal: progress.signal, onPart: ({ layers }) => { for (const layer of layers) outline.push(layer) } })
  if (!read.ok) return read
  const view = read.result.pages[0]
  if (!view) return { ok: false, failure: { code: 'internal', detail: 'no page' } }
  const width = mapWidth(draft.map.stages.length)
  const place = drawing.at ?? placeMap(outline, view, { w: width, h: estimateHeight(node, width, (style) => look.type[style as keyof Look['type']]) })
  const patches: Patch[] = [{ op: 'insert', parent: place.parent, at: { x: place.x, y: place.y }, node }]
  if ('grow' in place && place.grow) patches.push({ op: 'set', node: place.parent, props: place.grow })
  const done = await hands.request('apply', { change: { patches, look, ...(drawing.pictures && { images: pictures }), show: ['new:map'] } }, progress)
  if (!done.ok) return done
  const { ids, boxes, fallbackFonts, unbound = [] } = done.result
  const id = ids['map']
  if (id === undefined) return { ok: false, failure: { code: 'internal', detail: 'map not drawn' } }
  const undo: Change = { patches: [{ op: 'remove', node: id, expect: { parent: place.parent } }], look }
  return { ok: true, result: { id, width: boxes['map']?.w ?? width, height: boxes['map']?.h ?? 0, fallbackFonts, unbound, undo } }
}
