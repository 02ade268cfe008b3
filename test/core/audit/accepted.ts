import { auditMap } from '../../../plugin/core/audit/audit-map'
import { waiverEntry, waiverFor, type Waiver, type WaiverScope } from '../../../plugin/core/audit/waiver'
import type { Layer } from '../../../plugin/core/layers/layer'
import { readOne } from './drawn'
import { changedLayer, taggedLayer } from './story'

export const SAID = { reason: 'Theirs to change', by: 'Ana', at: '2026-06-01' }

/** Layers whose map keeps these texts among its data. */
export const keeping = (layers: readonly Layer[], stored: Readonly<Record<string, string>>): Layer[] => {
  const root = taggedLayer(layers, 'map')
  return changedLayer(layers, root.id, { stored: { ...root.stored, ...stored } })
}

/** Accepts the first finding of a rule, as the panel does. */
export function accepting(layers: readonly Layer[], rule: string, change: Partial<Waiver> = {}, scope: WaiverScope = 'finding'): Layer[] {
  const reading = readOne(layers)
  const finding = auditMap(reading, { preset: 'strict' }).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`${rule} finds nothing`)
  const { key, value } = waiverEntry({ ...waiverFor(finding, reading, SAID, scope), ...change })
  return keeping(layers, { [key]: value })
}
