import type { Renderer } from './start'

/** The renderer keeps outlines by a layer's id alone; another document, or a path drawn anew, has the same id and another outline. */
export function forgetVectors(renderer: Renderer): void {
  const outlined = [...renderer.vectorStrokeOutlineCache.keys()].map((key) => key.split('|')[0] ?? '')
  for (const id of new Set([...renderer.vectorPathCache.keys(), ...renderer.vectorStrokePathCache.keys(), ...outlined])) renderer.invalidateVectorPath(id)
}
