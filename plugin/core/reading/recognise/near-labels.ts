import type { Box, Layer } from '../../layers/layer'

/** Layers that name lanes or stages: id → what they name. */
export type Hits = ReadonlyMap<string, ReadonlySet<string>>

/** How far around a frame with labels its title, its persona or a note laid over it may stand, in pixels. */
const ABOVE = 800
const BESIDE = 400
/** By how many other texts must outnumber the labels in a frame that may hold the whole table. */
const ENOUGH = 2

/**
 * The layers that can have to do with the labels found. Where every label lies in a frame that holds two kinds of them and
 * more texts besides, what lies on the page far from these frames need not be looked at; labels that lie loose, or in a frame
 * of labels only, may belong to anything.
 */
export function layersNear(layers: readonly Layer[], hits: Hits): readonly Layer[] {
  const tops = new Map<string, string>()
  const kinds = new Map<string, Set<string>>()
  const texts = new Map<string, number>()
  const boxes = new Map<string, Box>()
  for (const { id, parent, box, text } of layers) {
    const top = tops.get(parent)
    tops.set(id, top ?? id)
    if (top === undefined && box) boxes.set(id, box)
    const said = hits.get(id)
    if (text && top !== undefined) texts.set(top, (texts.get(top) ?? 0) + (said ? -1 : 1))
    if (!said) continue
    const known = kinds.get(top ?? id) ?? new Set()
    for (const kind of said) known.add(kind)
    kinds.set(top ?? id, known)
  }
  const homes: Box[] = []
  for (const [top, said] of kinds) {
    const box = boxes.get(top)
    if (said.size < 2 || !box || (texts.get(top) ?? 0) < ENOUGH) return layers
    homes.push({ x: box.x - BESIDE, y: box.y - ABOVE, w: box.w + 2 * BESIDE, h: box.h + ABOVE + BESIDE })
  }
  const wanted = new Set<string>()
  for (const [top, box] of boxes) if (kinds.has(top) || homes.some((home) => meet(home, box))) wanted.add(top)
  return layers.filter(({ id }) => wanted.has(tops.get(id) as string))
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
