import { auditMap, type AuditOptions } from '../core/audit/audit-map'
import type { MapAudit } from '../core/audit/result'
import type { Layer } from '../core/layers/layer'
import { readTagged } from '../core/reading/tagged/read-tagged'
import type { CancelSignal } from '../protocol/cancel-signal'
import type { Client, Outcome } from '../protocol/client'
import type { Requests, Scope } from '../protocol/messages'

export interface AuditInput { readonly scope: Scope; readonly options?: AuditOptions }

export interface Audited {
  readonly maps: readonly MapAudit[]
  readonly looked: { readonly layers: number; readonly pages: number }
  readonly pages: Requests['read']['result']['pages']
}

/** Reads the maps in a scope and audits them. Reading never writes. */
export async function auditMaps(hands: Client, { scope, options }: AuditInput, { signal, onProgress }: { readonly signal?: CancelSignal; readonly onProgress?: (done: number, total: number | null) => void } = {}): Promise<Outcome<Audited>> {
  const byPage = new Map<string, { page: Requests['read']['part']['page']; layers: Layer[] }>()
  const read = await hands.request('read', { scope, detail: 'tagged' }, {
    signal, onProgress,
    onPart: ({ layers, page }) => {
      const known = byPage.get(page.id)
      const into = known?.layers ?? []
      if (!known) byPage.set(page.id, { page, layers: into })
      for (const layer of layers) into.push(layer)
    },
  })
  if (!read.ok) return read
  const maps = [...byPage.values()].flatMap(({ page, layers }) => readTagged(layers, page)).map((reading) => auditMap(reading, options))
  return { ok: true, result: { maps, looked: { layers: read.result.layers, pages: read.result.pages.length }, pages: read.result.pages } }
}
