import type { MapAudit } from '../core/audit/result'
import type { Brand } from '../core/brand/brand'
import { marks } from '../core/formats/canvas/marks'
import type { Layer } from '../core/layers/layer'
import type { Change, Patch } from '../core/layers/patch'
import { speak } from '../core/messages/catalogues'
import { meaning } from '../core/messages/meaning'
import type { Client, Outcome } from '../protocol/client'
import { lookOfMap } from './change-map'

export interface Toggled {
  /** Are there marks now? */
  readonly isShown: boolean
  readonly isChanged: boolean
  readonly undo: Change | null
}

const NOTHING: Toggled = { isShown: false, isChanged: false, undo: null }

/**
 * Puts marks beside the stages with findings of the maps of one page, or takes every mark of that page away where there are
 * some. One undo step; nothing is written where nothing was found.
 */
export async function toggleMarks(hands: Client, audits: readonly MapAudit[], known?: readonly Brand[]): Promise<Outcome<Toggled>> {
  const [first] = audits
  if (!first) return { ok: true, result: NOTHING }
  const { page } = first.reading
  // Values, so that marks leave no variables behind when they go.
  const look = { ...lookOfMap(first.reading, known), drawn: 'values' as const }
  const fresh = audits.filter(({ reading }) => reading.page.id === page.id).flatMap((audit): Patch[] => {
    const placed = marks(audit, speak(audit.reading.map.locale))
    return placed ? [{ op: 'insert', parent: page.id, at: placed.at, node: placed.node }] : []
  })
  const found = await marksOn(hands, page.id)
  if (!found.ok) return found
  const gone = found.result.map(({ id, parent }): Patch => ({ op: 'remove', node: id, expect: { parent } }))
  const patches = gone.length ? gone : fresh
  if (!patches.length) return { ok: true, result: NOTHING }
  const done = await hands.request('apply', { change: { patches, look } })
  if (!done.ok) return done
  if (gone.length) return { ok: true, result: { isShown: false, isChanged: true, undo: fresh.length ? { patches: fresh, look } : null } }
  const drawn = fresh.flatMap((patch): Patch[] => {
    const node = patch.op === 'insert' ? done.result.ids[patch.node.key] : undefined
    return node === undefined ? [] : [{ op: 'remove', node, expect: { parent: page.id } }]
  })
  return { ok: true, result: { isShown: true, isChanged: true, undo: { patches: drawn, look } } }
}

/** Are there marks of ours on a page? */
export async function hasMarks(hands: Client, page: string): Promise<Outcome<boolean>> {
  const found = await marksOn(hands, page)
  return found.ok ? { ok: true, result: found.result.length > 0 } : found
}

/** Our marks on a page: known by name from the outline, then surely by their tags. */
async function marksOn(hands: Client, page: string): Promise<Outcome<readonly Layer[]>> {
  const named: string[] = []
  const outline = await hands.request('read', { scope: { in: 'page', page }, detail: 'outline' }, { onPart: ({ layers }) => { for (const { id, name } of layers) if (meaning('layer.', name) === 'marks') named.push(id) } })
  if (!outline.ok) return outline
  if (!named.length) return { ok: true, result: [] }
  const found: Layer[] = []
  const whole = await hands.request('read', { scope: { in: 'ids', ids: named }, detail: 'full' }, { onPart: ({ layers }) => { for (const layer of layers) if (named.includes(layer.id) && layer.tag?.kind === 'aid' && layer.tag.aid === 'marks') found.push(layer) } })
  return whole.ok ? { ok: true, result: found } : whole
}
