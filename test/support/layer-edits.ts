import type { Layer } from '../../plugin/core/layers/layer'

/** What a designer's hands do to layers that were read: small edits of plain data. */
export const named = (layers: readonly Layer[], name: string): Layer => {
  const found = layers.find((layer) => layer.name === name)
  if (!found) throw new Error(`no layer called ${name}`)
  return found
}

export const withText = (layers: readonly Layer[], shown: string, typed: string): Layer[] => {
  if (!layers.some((layer) => layer.text === shown)) throw new Error(`nobody wrote “${shown}”`)
  return layers.map((layer) => (layer.text === shown ? { ...layer, text: typed } : layer))
}

export const changed = (layers: readonly Layer[], id: string, change: Partial<Layer>): Layer[] => layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer))

export function below(layers: readonly Layer[], id: string): Set<string> {
  const ids = new Set([id])
  for (const layer of layers) if (ids.has(layer.parent)) ids.add(layer.id)
  return ids
}

export const without = (layers: readonly Layer[], id: string): Layer[] => {
  const gone = below(layers, id)
  return layers.filter((layer) => !gone.has(layer.id))
}

/** A copy keeps its tags, as Figma's does; its ids are new. It stands `dx`, `dy` away and comes last among its siblings. */
export function copied(layers: readonly Layer[], id: string, { dx = 0, dy = 0, to }: { dx?: number; dy?: number; to?: string } = {}): Layer[] {
  const subtree = below(layers, id)
  const fresh = (old: string) => `copy-${old}`
  const copies = layers.filter((layer) => subtree.has(layer.id)).map((layer): Layer => ({
    ...layer,
    id: fresh(layer.id),
    parent: layer.id === id ? to ?? layer.parent : fresh(layer.parent),
    index: layer.id === id ? layer.index + 0.5 : layer.index,
    box: layer.box && { ...layer.box, x: layer.box.x + dx, y: layer.box.y + dy },
  }))
  return [...layers, ...copies]
}
