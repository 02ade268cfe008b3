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

/** Brings all geometry up to date; every geometry read calls this first. */
export function settle(doc: Doc): void {
  if (!doc.dirty.size) return
  const roots = new Set<NodeRecord>()
  for (const node of doc.dirty) if (!node.removed) roots.add(layoutRoot(node))
  doc.dirty.clear()
  // Inner roots first: a group or a fixed frame may hold other roots.
  for (const root of [...roots].sort((a, b) => depth(b) - depth(a))) layOut(doc, root)
  for (const root of roots) for (const up of ancestors(root)) if (up.type === 'GROUP') (fitGroup(doc, up), isInFlow(up) && layOut(doc, layoutRoot(up)))
  doc.dirty.clear()
}

const depth = (node: NodeRecord): number => [...ancestors(node)].length

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
