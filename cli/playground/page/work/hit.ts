import { absoluteBox, absoluteTransform } from '../../../engine/layout/transform'
import { isAutoLayout, num, type NodeRecord } from '../../../engine/model/record'
import { ancestors, enclosingInstance } from '../../../engine/model/tree'
import type { Outline } from '../state/state'
import { doBoxesMeet, type Box, type Point } from '../state/view'

export function outlineOf(node: NodeRecord): Outline {
  const [[a, b, c], [d, e, f]] = absoluteTransform(node)
  const width = num(node, 'width')
  const height = num(node, 'height')
  const corners = [[0, 0], [width, 0], [width, height], [0, height]].map(([x = 0, y = 0]) => ({ x: a * x + b * y + c, y: d * x + e * y + f }))
  return { id: node.id, name: String(node.props.name), type: node.type, corners }
}

/** The layers under a point, outermost first; empty when it is the page. */
export function layersAt(page: NodeRecord, at: Point): NodeRecord[] {
  const chain: NodeRecord[] = []
  for (let inside: NodeRecord | undefined = page; inside;) {
    inside = inside.children.filter((child) => isHit(child, at)).at(-1)
    if (inside) chain.push(inside)
  }
  return chain
}

/** A line or a small mark may be missed by so much. */
const slack = 2

function isHit(node: NodeRecord, at: Point): boolean {
  if (node.props.visible === false || node.props.locked === true) return false
  if (contains(node, at)) return true
  return node.props.clipsContent !== true && node.children.some((child) => isHit(child, at))
}

function contains(node: NodeRecord, { x, y }: Point): boolean {
  const [[a, b, c], [d, e, f]] = absoluteTransform(node)
  const det = a * e - b * d
  const own = { x: (e * (x - c) - b * (y - f)) / det, y: (a * (y - f) - d * (x - c)) / det }
  return own.x >= -slack && own.y >= -slack && own.x <= num(node, 'width') + slack && own.y <= num(node, 'height') + slack
}

/** What a click takes: the outermost layer, or one beside or below what is selected already. `isDeep` takes the innermost. */
export function picked(chain: readonly NodeRecord[], selected: readonly NodeRecord[], isDeep: boolean): NodeRecord | null {
  const entered = new Set(selected.flatMap((node) => [...ancestors(node)]))
  return (isDeep ? chain.at(-1) : chain.filter((node) => node.parent && entered.has(node.parent)).at(-1)) ?? chain[0] ?? null
}

/** What a double-click takes: the text under it, else one layer further in. */
export function entered(chain: readonly NodeRecord[], selected: readonly NodeRecord[]): NodeRecord | null {
  const last = chain.at(-1)
  if (last?.type === 'TEXT') return last
  const now = picked(chain, selected, false)
  return (now && chain[chain.indexOf(now) + 1]) ?? now
}

/** Layers that lie on the page itself and meet a box. */
export const layersIn = (page: NodeRecord, box: Box): NodeRecord[] =>
  page.children.filter((node) => node.props.visible !== false && node.props.locked !== true && doBoxesMeet(box, absoluteBox(node)))

/** Can be sized by hand: layers of an instance are as their component has them, and a line has no height. */
export const isSizable = (node: NodeRecord): boolean => node.props.locked !== true && !enclosingInstance(node) && node.type !== 'LINE'

/** Can be moved by hand: what a layout places goes back to its place. */
export const isMovable = (node: NodeRecord): boolean => node.props.locked !== true && !enclosingInstance(node) && (!isAutoLayout(node.parent) || node.props.layoutPositioning === 'ABSOLUTE')
