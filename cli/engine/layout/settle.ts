import { write, type Doc } from '../model/document'
import { isAutoLayout, isInFlow, num, type NodeRecord } from '../model/record'
import { ancestors } from '../model/tree'
import { assign, inFlow, natural, type Flow } from './flow'
import { fitGroup, shiftChildren } from './group'
import { positions } from './position'

/** Highest node whose geometry this one can change: climbs through auto-layout, stops where a frame keeps its size. */
function layoutRoot(node: NodeRecord): NodeRecord {
  let at = node
  while (isInFlow(at)) at = at.parent!
  return at
}

const depth = (node: NodeRecord): number => [...ancestors(node)].length
const deepestFirst = (nodes: Iterable<NodeRecord>): NodeRecord[] => [...new Set(nodes)].sort((a, b) => depth(b) - depth(a))

/** Brings all geometry up to date; every geometry read calls this first. */
export function settle(doc: Doc): void {
  if (!doc.dirty.size) return
  const changed = [...doc.dirty].filter(node => !node.removed)
  const groups = changed.flatMap(node => [node, ...ancestors(node)].filter(up => up.type === 'GROUP'))
  for (const root of deepestFirst(changed.map(layoutRoot))) layOut(doc, root)
  const grown = deepestFirst(groups).filter(group => fitGroup(doc, group) && isInFlow(group))
  for (const root of deepestFirst(grown.map(layoutRoot))) layOut(doc, root)
  doc.dirty.clear()
}

function layOut(doc: Doc, root: NodeRecord): void {
  if (!isAutoLayout(root) && root.type !== 'TEXT') return
  const flow: Flow = { measure: doc.measure, x: new Map(), y: new Map() }
  for (const axis of ['x', 'y'] as const) {
    natural(flow, root, axis)
    if (isAutoLayout(root)) assign(flow, root, axis)
  }
  keep(doc, flow, root)
}

function keep(doc: Doc, flow: Flow, node: NodeRecord): void {
  set(doc, node, 'width', flow.x.get(node)!)
  set(doc, node, 'height', flow.y.get(node)!)
  if (!isAutoLayout(node)) return
  const placed = positions(flow, node)
  for (const child of inFlow(node)) {
    const at = placed.get(child)!
    if (child.type === 'GROUP') shiftChildren(doc, child, at.x - num(child, 'x'), at.y - num(child, 'y'))
    set(doc, child, 'x', at.x)
    set(doc, child, 'y', at.y)
    keep(doc, flow, child)
  }
}

/** Below a thousandth of a pixel nothing moved: keeps files read from Figma, stored in 32-bit floats, untouched. */
function set(doc: Doc, node: NodeRecord, key: string, value: number): void {
  if (Math.abs(num(node, key) - value) > 0.001) write(doc, node, key, value)
}
