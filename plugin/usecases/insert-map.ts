import type { Theme } from '../core/brand/brand'
import type { Layer } from '../core/layers/layer'
import type { Change, Patch } from '../core/layers/patch'
import type { Look } from '../core/layers/plan'
import { estimateHeight } from '../core/layout/estimate-height'
import { mapWidth } from '../core/layout/measures'
import { placeMap } from '../core/layout/placement'
import { planMap } from '../core/layout/plan-map'
import { speak } from '../core/messages/catalogues'
import { compose, type Choices } from '../core/template/compose'
import type { Template } from '../core/template/schema'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'
import type { Requests } from '../protocol/messages'

export interface InsertInput {
  readonly template: Template
  readonly choices: Choices
  readonly look: Look
  readonly brand: string
  readonly theme: Theme
  /** Identity of the new map; made by the caller, since core has no chance. */
  readonly key: string
  /** Dropped at this place of the page (or of a section) instead of the nearest free one. */
  readonly at?: { readonly parent: string; readonly x: number; readonly y: number }
}

export interface Inserted {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly fallbackFonts: Requests['apply']['result']['fallbackFonts']
  readonly undo: Change
}

/** Draws a map from a template at the nearest free place, selects it and brings it into view. One undo step. */
export async function insertMap(hands: Client, input: InsertInput, options: { readonly signal?: CancelSignal; readonly onProgress?: (done: number, total: number | null) => void } = {}): Promise<Outcome<Inserted>> {
  const { template, choices, look, key } = input
  const say = speak(choices.locale)
  const draft = compose(template, choices, say)
  const node = planMap(draft, key, { brand: input.brand, theme: input.theme, drawn: look.drawn }, say)

  const outline: Layer[] = []
  const read = await hands.request('read', { scope: { in: 'page' }, detail: 'outline' }, { signal: options.signal, onPart: ({ layers }) => { for (const layer of layers) outline.push(layer) } })
  if (!read.ok) return read
  const view = read.result.pages[0]
  if (!view) return { ok: false, failure: { code: 'internal', detail: 'no page' } }
  const width = mapWidth(draft.map.stages.length)
  const place = input.at ?? placeMap(outline, view, { w: width, h: estimateHeight(node, width, (style) => look.type[style as keyof Look['type']]) })

  const patches: Patch[] = [{ op: 'insert', parent: place.parent, at: { x: place.x, y: place.y }, node }]
  if ('grow' in place && place.grow) patches.push({ op: 'set', node: place.parent, props: place.grow })
  const done = await hands.request('apply', { change: { patches, look, show: ['new:map'] } }, options)
  if (!done.ok) return done
  const { ids, boxes, fallbackFonts } = done.result
  const id = ids['map']
  if (id === undefined) return { ok: false, failure: { code: 'internal', detail: 'map not drawn' } }
  const undo: Change = { patches: [{ op: 'remove', node: id, expect: { parent: place.parent } }], look }
  return { ok: true, result: { id, width: boxes['map']?.w ?? width, height: boxes['map']?.h ?? 0, fallbackFonts, undo } }
}
