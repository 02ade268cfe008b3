import { trailBrand } from '../../plugin/core/brand/built-in'
import type { Box, Layer } from '../../plugin/core/layers/layer'
import type { PlanNode } from '../../plugin/core/layers/plan'

/** A plan as it would be read back, laid out roughly (20 px a line): enough to test reading without any engine. */
export function layersOfPlan(root: PlanNode, { page = '0:1', at = { x: 0, y: 0 }, ids = counter() }: { page?: string; at?: { x: number; y: number }; ids?: () => string } = {}): Layer[] {
  const layers: Layer[] = []
  const stack: { node: PlanNode; parent: string; index: number; box: Box }[] = [{ node: root, parent: page, index: 0, box: { ...at, ...sizeOf(root, 0) } }]
  for (let one = stack.shift(); one; one = stack.shift()) {
    const { node, parent, index, box } = one
    const id = ids()
    const colour = node.text?.colour
    layers.push({
      id, parent, index, type: node.type.toUpperCase(), name: node.name, visible: true, opacity: 1, box,
      ...(node.text && { text: node.text.content, length: node.text.content.length, fontSize: 14 }),
      ...(colour && { fills: [{ hex: trailBrand.light[colour], opacity: 1, token: colour }] }),
      ...(node.locked && { locked: true }),
      ...(node.tag && { tag: { ...node.tag, self: id } }),
    })
    stack.unshift(...placed(node, box).map(([child, childBox], i) => ({ node: child, parent: id, index: i, box: childBox })))
  }
  return layers
}

export function counter(prefix = '1:'): () => string {
  let last = 0
  return () => `${prefix}${++last}`
}

function sizeOf(node: PlanNode, width: number): { w: number; h: number } {
  const w = typeof node.width === 'number' ? node.width : width
  if (typeof node.height === 'number') return { w, h: node.height }
  if (node.text) return { w, h: 20 * Math.max(1, Math.ceil(node.text.content.length / 28)) }
  const [top, right, bottom, left] = node.pad ?? [0, 0, 0, 0]
  const heights = flowing(node).map((child) => sizeOf(child, w - left - right).h)
  const inner = node.flow === 'row' ? Math.max(0, ...heights) : heights.reduce((sum, h) => sum + h, 0) + (node.gap ?? 0) * Math.max(0, heights.length - 1)
  return { w, h: Math.max(node.minHeight ?? 0, inner + top + bottom) }
}

const flowing = (node: PlanNode) => (node.children ?? []).filter((child) => !child.at)

function placed(node: PlanNode, box: Box): [PlanNode, Box][] {
  const [top, , , left] = node.pad ?? [0, 0, 0, 0]
  const inner = box.w - (node.pad?.[1] ?? 0) - left
  let x = box.x + left
  let y = box.y + top
  return (node.children ?? []).map((child) => {
    const size = sizeOf(child, node.flow === 'row' && typeof child.width !== 'number' ? inner / Math.max(1, flowing(node).length) : inner)
    if (child.at) return [child, { x: box.x + child.at.x, y: box.y + child.at.y, ...size }]
    const here = { x, y, ...size }
    if (node.flow === 'row') x += size.w + (node.gap ?? 0)
    else y += size.h + (node.gap ?? 0)
    return [child, here]
  })
}
