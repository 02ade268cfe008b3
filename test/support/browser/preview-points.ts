import { drawPreview } from '../../../ui/parts/draw-preview'

/** Where the strokes of a preview begin: the first point of each piece, in a card of 178 × 100. */
export const draw = (stages: number, roles: readonly string[], curve: readonly (number | null)[]): { readonly x: number; readonly y: number }[] =>
  drawPreview(stages, roles, curve, 178, 100).flatMap((shape) => [...shape.path.matchAll(/M\s*(-?[\d.e-]+)[ ,](-?[\d.e-]+)/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) })))
