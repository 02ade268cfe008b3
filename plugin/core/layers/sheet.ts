import type { Box, Layer } from './layer'

/** Layers while patches are tried on them: by id, and the ids of each parent's children in order. */
export interface Sheet {
  readonly layers: Map<string, Layer>
  readonly kids: Map<string, string[]>
  /** Containers whose children came, went or changed their size. */
  readonly touched: Set<string>
  /** Parents whose children changed places. */
  readonly reordered: Set<string>
}

export function sheetOf(layers: readonly Layer[]): Sheet {
  const kids = new Map<string, string[]>()
  const byId = new Map<string, Layer>()
  for (const layer of [...layers].sort((a, b) => a.index - b.index)) {
    const siblings = kids.get(layer.parent)
    if (siblings) siblings.push(layer.id)
    else kids.set(layer.parent, [layer.id])
  }
  for (const layer of layers) byId.set(layer.id, layer)
  return { layers: byId, kids, touched: new Set(), reordered: new Set() }
}

/** The layers of a sheet, each with its place among its siblings. Those that were read keep their order; new ones come last. */
export function layersOf({ layers, kids, reordered }: Sheet): Layer[] {
  const places = new Map<string, number>()
  for (const parent of reordered) (kids.get(parent) ?? []).forEach((id, at) => places.set(id, at))
  return [...layers.values()].map((layer) => {
    const index = places.get(layer.id) ?? layer.index
    return index === layer.index ? layer : { ...layer, index }
  })
}

/** A layer and all below it. */
export function subtree({ kids }: Sheet, id: string): string[] {
  const found: string[] = []
  const stack = [id]
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    found.push(one)
    for (const child of kids.get(one) ?? []) stack.push(child)
  }
  return found
}

export function change(sheet: Sheet, id: string, props: Partial<Layer>): void {
  const layer = sheet.layers.get(id)
  if (layer) sheet.layers.set(id, { ...layer, ...props })
}

/** Moves a layer and all below it. */
export function shift(sheet: Sheet, id: string, dx: number, dy: number): void {
  if (dx === 0 && dy === 0) return
  for (const one of subtree(sheet, id)) {
    const box = sheet.layers.get(one)?.box
    if (box) change(sheet, one, { box: { ...box, x: box.x + dx, y: box.y + dy } })
  }
}

export function resize(sheet: Sheet, id: string, size: Partial<Pick<Box, 'w' | 'h'>>): void {
  const layer = sheet.layers.get(id)
  if (!layer?.box) return
  change(sheet, id, { box: { ...layer.box, ...size } })
  sheet.touched.add(layer.parent)
}

/** Puts a layer among the children of a parent; past the end is the end. */
export function place(sheet: Sheet, id: string, parent: string, index: number): void {
  const layer = sheet.layers.get(id)
  const from = layer && sheet.kids.get(layer.parent)
  if (from?.includes(id)) from.splice(from.indexOf(id), 1)
  const siblings = sheet.kids.get(parent) ?? []
  siblings.splice(Math.min(index, siblings.length), 0, id)
  sheet.kids.set(parent, siblings)
  for (const one of [layer?.parent ?? parent, parent]) {
    sheet.touched.add(one)
    sheet.reordered.add(one)
  }
  change(sheet, id, { parent })
}

export function remove(sheet: Sheet, id: string): void {
  const layer = sheet.layers.get(id)
  if (!layer) return
  const siblings = sheet.kids.get(layer.parent)
  siblings?.splice(siblings.indexOf(id), 1)
  sheet.touched.add(layer.parent)
  sheet.reordered.add(layer.parent)
  for (const one of subtree(sheet, id)) {
    sheet.layers.delete(one)
    sheet.kids.delete(one)
  }
}
