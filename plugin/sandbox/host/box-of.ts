import type { Box } from '../../core/layers/layer'

export const boxFrom = ({ x, y, width, height }: Rect): Box => ({ x, y, w: width, h: height })

/** A layer's absolute box; null where Figma knows none (one host call). */
export function boxOf(node: BaseNode): Box | null {
  const rect = 'absoluteBoundingBox' in node ? node.absoluteBoundingBox : null
  return rect && boxFrom(rect)
}

export const overlap = (a: Box | null, b: Box | null): boolean =>
  a !== null && b !== null && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
