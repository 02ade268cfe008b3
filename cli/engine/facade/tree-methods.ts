import { settle } from '../layout/settle'
import { absoluteTransform } from '../layout/transform'
import { createRecord, place, write, type Doc } from '../model/document'
import { isAutoLayout, type NodeRecord } from '../model/record'
import { ancestors, enclosingInstance, withDescendants } from '../model/tree'
import { mirrorOf } from './component-methods'
import { alive, mayWrite, refuse, unwrapNode, type Hand } from './hand'
import type { Method } from './node-call'
import { nodeHandle } from './node-handle'
import { needPage } from './pages'
import { needFontsWithin } from './text-runs'

const parents = new Set(['DOCUMENT', 'PAGE', 'FRAME', 'GROUP', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SECTION', 'BOOLEAN_OPERATION', 'SLOT'])

/** The refusals of appendChild and insertChild, word for word. Source: developers.figma.com, nodes-insertchild. */
function checkMove(hand: Hand, parent: NodeRecord, child: NodeRecord, where: string): void {
  const no = (why: string): never => refuse(hand, where, `Cannot move node. ${why}`)
  if (child.type === 'DOCUMENT') no('Node is the scene root, which cannot be reparented')
  if (!parents.has(parent.type)) no('New parent is of a type that cannot have children')
  if (parent.type === 'DOCUMENT' && child.type !== 'PAGE') no('The root node cannot have children of type other than PAGE')
  if (parent.type !== 'DOCUMENT' && child.type === 'PAGE') no('Nodes other than the root node cannot have children of type PAGE')
  if (parent.type === 'COMPONENT_SET' && child.type !== 'COMPONENT') no('A COMPONENT_SET node cannot have children of type other than COMPONENT')
  if (child.type === 'SECTION' && parent.type !== 'PAGE' && parent.type !== 'SECTION') no('A SECTION node can only be a child of a PAGE or another SECTION')
  if (child === parent || [...ancestors(parent)].includes(child)) no('Doing so would create a parenting cycle')
  if (parent.type === 'INSTANCE' || enclosingInstance(parent)) no('New parent is an instance or is inside of an instance')
  if (enclosingInstance(child)) no('Node is inside of an instance')
  if (child.type === 'COMPONENT' && [parent, ...ancestors(parent)].some(up => up.type === 'COMPONENT')) no('Reparenting would create a component inside a component')
}

function insert(hand: Hand, parent: NodeRecord, child: NodeRecord, index: number, where: string): void {
  mayWrite(hand, where)
  alive(hand, child, where)
  checkMove(hand, parent, child, where)
  if (isAutoLayout(parent)) needFontsWithin(hand, child, where)
  const { doc } = hand.session
  const from = child.parent
  if (from === parent && from.children.indexOf(child) < index) index--
  if (from?.type === 'GROUP' || parent.type === 'GROUP') settle(doc)
  place(doc, child, parent, index)
  if (!isAutoLayout(parent) && child.props.layoutPositioning === 'ABSOLUTE') write(doc, child, 'layoutPositioning', 'AUTO')
  dropEmptyGroup(doc, from)
  leaveSelection(hand, child)
}

/** A group with nothing in it is gone. Source: typings 6405. */
function dropEmptyGroup(doc: Doc, from: NodeRecord | null): void {
  if (from?.type !== 'GROUP' || from.children.length || !from.parent) return
  const up = from.parent
  place(doc, from, null, 0)
  dropEmptyGroup(doc, up)
}

/** What is gone, or now lies inside another selected layer, is no longer selected. Source: typings, selectionchange. */
export function leaveSelection(hand: Hand, moved: NodeRecord): void {
  const { doc } = hand.session
  const touched = new Set([...withDescendants(moved)].map(node => node.id))
  for (const page of doc.root.children) {
    const selected = page.props.selection as string[]
    if (!selected.length || (!selected.some(id => touched.has(id)) && !moved.removed)) continue
    const kept = selected.filter(id => {
      const node = doc.nodes.get(id)
      return node && ![...ancestors(node)].some(up => selected.includes(up.id))
    })
    if (kept.length !== selected.length) write(doc, page, 'selection', kept)
  }
}

export function remove(hand: Hand, node: NodeRecord, where: string): void {
  mayWrite(hand, where)
  const isLast = node.type === 'PAGE' && (node === hand.session.currentPage || hand.session.doc.root.children.length === 1)
  // Wording: public issue (ENGINE §1.3).
  if (node.type === 'DOCUMENT' || isLast || enclosingInstance(node)) refuse(hand, where, 'Removing this node is not allowed')
  const { doc } = hand.session
  const from = node.parent
  if (from?.type === 'GROUP') settle(doc)
  place(doc, node, null, 0)
  dropEmptyGroup(doc, from)
  leaveSelection(hand, node)
}

/** A copy with ids of its own; plugin data, styles and names travel along. */
export function copyInto(doc: Doc, source: NodeRecord, parent: NodeRecord, index = parent.children.length): NodeRecord {
  const copyOne = (from: NodeRecord): NodeRecord => {
    const copy = createRecord(doc.newId(), from.type, { ...from.props })
    copy.children = from.children.map(child => (from.type === 'INSTANCE' ? mirrorOf(child, copy.id) : copyOne(child)))
    for (const child of copy.children) child.parent = copy
    return copy
  }
  const copy = copyOne(source)
  place(doc, copy, parent, index)
  return copy
}

export const treeMethods: Record<string, Method> = {
  appendChild(hand, node, [child], where) {
    needPage(hand, node, where, 'appendChild')
    insert(hand, node, unwrapNode(hand, child, where), node.children.length, where)
  },
  insertChild(hand, node, [index, child], where) {
    needPage(hand, node, where, 'insertChild')
    const moved = unwrapNode(hand, child, where)
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) refuse(hand, where, 'Expected index to be a non-negative integer')
    if ((index as number) > node.children.length) refuse(hand, where, 'Cannot insert node at index greater than the number of existing siblings')
    insert(hand, node, moved, index as number, where)
  },
  remove: (hand, node, _, where) => remove(hand, node, where),
  clone(hand, node, _, where) {
    mayWrite(hand, where)
    if (node.type === 'DOCUMENT') refuse(hand, where, 'Cannot clone the document')
    const { doc, currentPage } = hand.session
    settle(doc)
    if (node.type === 'PAGE') return nodeHandle(hand, copyInto(doc, node, doc.root))
    // Source: typings, clone – parented under figma.currentPage; a component gives an instance through createInstance only.
    const copy = copyInto(doc, node, currentPage)
    const [a, b] = absoluteTransform(node)
    write(doc, copy, 'x', a[2])
    write(doc, copy, 'y', b[2])
    if (copy.props.layoutPositioning === 'ABSOLUTE') write(doc, copy, 'layoutPositioning', 'AUTO')
    return nodeHandle(hand, copy)
  },
  getTopLevelFrame(hand, node) {
    const up = [node, ...ancestors(node)].filter(at => at.type === 'FRAME' && at.parent && (at.parent.type === 'PAGE' || at.parent.type === 'SECTION'))
    return up.length ? nodeHandle(hand, up.at(-1)!) : undefined
  },
}

