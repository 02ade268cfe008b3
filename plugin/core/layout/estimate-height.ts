import type { PlanNode } from '../layers/plan'

/** A component of the agency's own: how high it is, only Figma knows. */
const PART_HEIGHT = 160

/**
 * A little more than a planned map will be high, before any text is measured: enough to find a free place for it.
 * Average letters are taken as 0.56 em wide.
 */
export function estimateHeight(node: PlanNode, width: number, line: (style: string) => { readonly size: number; readonly line: number }): number {
  const own = typeof node.width === 'number' ? node.width : width
  if (typeof node.height === 'number') return node.height
  if (node.text) {
    const { size, line: height } = line(node.text.style)
    const letters = Math.max(1, Math.floor(own / (size * 0.56)))
    return node.text.content.split('\n').reduce((sum, said) => sum + Math.max(1, Math.ceil(said.length / letters)) * height, 0)
  }
  if (node.type === 'instance') return PART_HEIGHT
  const [top, right, bottom, left] = node.pad ?? [0, 0, 0, 0]
  const inner = own - left - right
  const flowing = (node.children ?? []).filter((child) => child.at === undefined)
  const share = node.flow === 'row' ? inner / Math.max(1, flowing.length) : inner
  const heights = flowing.map((child) => estimateHeight(child, share, line))
  const content = node.flow === 'row' ? Math.max(0, ...heights) : heights.reduce((sum, height) => sum + height, 0) + (node.gap ?? 0) * Math.max(0, heights.length - 1)
  return Math.max(node.minHeight ?? 0, content + top + bottom)
}
