import type { Layer } from '../../layers/layer'
import { centre } from '../layer-tree'

const middle = (layer: Layer): number => (layer.box ? centre(layer.box).x : Infinity)

/**
 * The word that belongs to each face, in the faces' order: the nearest along x that no earlier face took. Words stand in
 * order of x; `left` and `right` lead past those taken, so that thousands in one cell stay quick.
 */
export function nearestWords(faces: readonly Layer[], words: readonly Layer[]): (Layer | undefined)[] {
  const row = [...words].sort((a, b) => middle(a) - middle(b) || 0)
  const places = row.map(middle)
  const left = Array.from({ length: row.length + 1 }, (_, at) => at)
  const right = [...left]
  return faces.map((face) => {
    const x = face.box ? centre(face.box).x : 0
    const after = free(right, firstFrom(places, x))
    const before = free(left, firstFrom(places, x)) - 1
    const best = before < 0 ? after : after >= row.length || x - (places[before] ?? 0) <= (places[after] ?? Infinity) - x ? before : after
    const word = row[best]
    if (!word) return undefined
    right[best] = best + 1
    left[best + 1] = best
    return word
  })
}

/** Follows the pointers to a place that is free, and shortens the way for the next who comes. */
function free(pointers: number[], from: number): number {
  let end = from
  while (pointers[end] !== end) end = pointers[end] ?? end
  for (let at = from; at !== end;) {
    const next = pointers[at] ?? end
    pointers[at] = end
    at = next
  }
  return end
}

/** Index of the first place at or right of `x`. */
function firstFrom(places: readonly number[], x: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const half = (low + high) >> 1
    if ((places[half] ?? 0) < x) low = half + 1
    else high = half
  }
  return low
}
