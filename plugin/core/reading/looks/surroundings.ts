import type { Box, Layer } from '../../layers/layer'
import { blend } from './colour'

/** What lies behind a layer, and what may cut it off. `unknown`: a picture, a gradient, something see-through. `page`: whatever that has. */
export interface Surroundings {
  readonly ground: string
  readonly opacity: number
  readonly clip: Clip | null
}

export interface Clip { readonly box: Box; readonly node: string; readonly outer: Clip | null }

/** A map without a fill of its own shows the page, whose colour nobody knows. */
export const OUTSIDE: Surroundings = { ground: 'page', opacity: 1, clip: null }

/** What a frame puts behind its children. */
export const within = (layer: Layer, around: Surroundings): Surroundings => ({
  ground: layer.fills === undefined ? around.ground : layer.opacity < around.opacity ? 'unknown' : painted(layer.fills, around.ground),
  opacity: layer.opacity,
  clip: layer.clips && layer.box ? { box: layer.box, node: layer.id, outer: around.clip } : around.clip,
})

/** Fills laid over a colour, lowest first. */
export function painted(fills: NonNullable<Layer['fills']>, under: string): string {
  if (fills === 'mixed' || fills === 'other') return 'unknown'
  let seen = under
  for (const { hex, opacity } of fills) {
    if (opacity >= 1) seen = hex.toUpperCase()
    else if (seen.startsWith('#')) seen = blend(hex, opacity, seen)
  }
  return seen
}

/** Pixels that may stick out before we say that something is cut off: letters overhang their box a little. */
const OVERHANG = 1

/** The frame that hides part of a box, if any. */
export function cutBy({ x, y, w, h }: Box, inner: Clip): string | undefined {
  for (let clip: Clip | null = inner; clip; clip = clip.outer) {
    const { box } = clip
    if (x < box.x - OVERHANG || y < box.y - OVERHANG || x + w > box.x + box.w + OVERHANG || y + h > box.y + box.h + OVERHANG) return clip.node
  }
  return undefined
}
