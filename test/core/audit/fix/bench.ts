import type { AuditOptions } from '../../../../plugin/core/audit/audit-map'
import type { Bench } from '../../../../plugin/core/audit/fix/plan-fixes'
import type { PreviewEntry } from '../../../../plugin/core/audit/fix/preview'
import type { Layer } from '../../../../plugin/core/layers/layer'
import { speak } from '../../../../plugin/core/messages/catalogues'
import { layerTree } from '../../../../plugin/core/reading/layer-tree'
import { readTagged } from '../../../../plugin/core/reading/tagged/read-tagged'
import { look, page } from '../../../support/maps'

export const benchOf = (layers: readonly Layer[], options: AuditOptions = {}): Bench =>
  ({ layers, options: { preset: 'recommended', ...options }, look, say: speak('en'), read: (all) => readTagged(all, page)[0] ?? null })

const paintOf = ({ fills }: Layer) => (typeof fills === 'string' ? fills : fills?.[0]?.token ?? fills?.[0]?.hex ?? null)

/** What differs between two states of some layers, but for places and sizes, which follow from the rest. */
export function differences(before: readonly Layer[], after: readonly Layer[]): string[] {
  const was = layerTree(before)
  const now = layerTree(after)
  const found: string[] = []
  for (const layer of after) {
    const old = was.byId.get(layer.id)
    if (!old) {
      if (!layer.parent.startsWith('new:')) found.push(`added ${layer.id} ${now.below(layer.id).flatMap(({ text }) => (text ? [text] : [])).join('|')}`)
      continue
    }
    const isOwn = (key: 'visible' | 'opacity') => was.byId.get(layer.parent)?.[key] === now.byId.get(layer.parent)?.[key]
    if (old.text !== layer.text) found.push(`text ${layer.id} ${old.text} → ${layer.text}`)
    if (old.parent !== layer.parent) found.push(`moved ${layer.id} ${old.parent} → ${layer.parent}`)
    if (JSON.stringify(old.tag) !== JSON.stringify(layer.tag) || JSON.stringify(old.stored) !== JSON.stringify(layer.stored)) found.push(`data ${layer.id}`)
    if (old.name !== layer.name) found.push(`name ${layer.id}`)
    if (old.visible !== layer.visible && isOwn('visible')) found.push(`visible ${layer.id}`)
    // Of a hidden layer nothing of its looks is read.
    if (!old.visible || !layer.visible) continue
    if (old.opacity !== layer.opacity && isOwn('opacity')) found.push(`opacity ${layer.id}`)
    if (paintOf(old) !== paintOf(layer)) found.push(`fill ${layer.id} ${paintOf(old)} → ${paintOf(layer)}`)
    if (old.font !== layer.font || old.fontSize !== layer.fontSize) found.push(`textStyle ${layer.id}`)
  }
  for (const { id, parent } of before) if (!now.byId.has(id) && now.byId.has(parent)) found.push(`removed ${id}`)
  return found.sort()
}

const NOT_SEEN = new Set(['stroke', 'radius', 'pad', 'sizing', 'width', 'height', 'x', 'y', 'path'])

/** A preview in the same words; what reading cannot see is left out. `moved` within a parent is a matter of place. */
export const toldBy = (preview: readonly PreviewEntry[], changed: readonly string[]): string[] => preview.flatMap((entry): string[] => {
  switch (entry.kind) {
    case 'text': return [`text ${entry.node} ${entry.before} → ${entry.after}`]
    case 'moved': return entry.from === entry.to ? [] : [`moved ${entry.node} ${entry.from} → ${entry.to}`]
    case 'data': return [`data ${entry.node}`]
    case 'added': return [`added ${entry.node} ${entry.texts.join('|')}`]
    case 'removed': return [`removed ${entry.node}`]
    case 'variable': return changed.filter((one) => one.startsWith('fill '))
    case 'property': {
      if (NOT_SEEN.has(entry.property)) return []
      // What was set in a style cannot be told beforehand from what was read; only whether it changed.
      if (entry.property === 'textStyle') return changed.includes(`textStyle ${entry.node}`) ? [`textStyle ${entry.node}`] : []
      return [entry.property === 'fill' || entry.property === 'textColour' ? `fill ${entry.node} ${entry.before} → ${entry.after}` : `${entry.property} ${entry.node}`]
    }
  }
}).sort()
