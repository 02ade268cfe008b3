import { addNode, place } from '../model/document'
import { defaultName } from '../model/defaults'
import { settle } from '../layout/settle'
import { fitGroup } from '../layout/group'
import type { NodeRecord } from '../model/record'
import { alive, mayWrite, refuse, unwrapNode, type Hand } from './hand'
import type { Call } from './namespace'
import { nodeHandle } from './node-handle'
import { leaveSelection } from './tree-methods'

/** FigJam has neither components nor pages; the other way round its own layers are not built. Source: D:working-in-figjam. */
const notInFigJam = new Set(['createPage', 'createComponent', 'createComponentFromNode', 'combineAsVariants'])

const types: Record<string, string> = {
  createFrame: 'FRAME', createText: 'TEXT', createRectangle: 'RECTANGLE', createEllipse: 'ELLIPSE', createLine: 'LINE', createVector: 'VECTOR',
  createComponent: 'COMPONENT', createSection: 'SECTION', createPolygon: 'POLYGON', createStar: 'STAR',
}

export function createCalls(hand: Hand): Record<string, Call> {
  const { session } = hand
  const { doc } = session
  const guard = (where: string): void => {
    mayWrite(hand, where)
    if (session.editorType === 'figjam' && notInFigJam.has(where)) throw hand.realm.typeError(`figma.${where} no such property '${where}' on the figma global object`)
  }
  const calls: Record<string, Call> = {}
  for (const [method, type] of Object.entries(types))
    calls[method] = (_, where) => {
      guard(where)
      return nodeHandle(hand, addNode(doc, type, session.currentPage, { name: defaultName(type) }))
    }
  calls.createPage = (_, where) => {
    guard(where)
    const page = addNode(doc, 'PAGE', doc.root, { name: `Page ${doc.root.children.length + 1}` })
    hand.pages.add(page)
    return nodeHandle(hand, page)
  }
  calls.group = ([nodes, parent, index], where) => {
    mayWrite(hand, where)
    const members = (Array.isArray(nodes) ? (nodes as unknown[]) : []).map(node => unwrapNode(hand, node, where))
    // Source: typings 1861.
    if (!members.length) refuse(hand, where, 'Expected at least one node to group')
    const into = unwrapNode(hand, parent, where)
    for (const node of [...members, into]) alive(hand, node, where)
    settle(doc)
    const group = addNode(doc, 'GROUP', into, { name: 'Group' })
    if (typeof index === 'number') place(doc, group, into, index)
    for (const node of inLayerOrder(members)) place(doc, node, group, group.children.length)
    fitGroup(doc, group)
    for (const node of members) leaveSelection(hand, node)
    return nodeHandle(hand, group)
  }
  calls.ungroup = ([node], where) => {
    mayWrite(hand, where)
    const group = unwrapNode(hand, node, where)
    const { parent } = group
    if (group.type !== 'GROUP' || !parent) return refuse(hand, where, 'Expected a group')
    settle(doc)
    const freed = [...group.children]
    for (const child of freed) place(doc, child, parent, parent.children.indexOf(group))
    place(doc, group, null, 0)
    return freed.map(child => nodeHandle(hand, child))
  }
  calls.createNodeFromSvg = ([svg], where) => {
    guard(where)
    if (typeof svg !== 'string') refuse(hand, where, 'Expected svg to be a string')
    try {
      return nodeHandle(hand, session.exporter.fromSvg(doc, svg as string, session.currentPage))
    } catch (error) {
      return refuse(hand, where, `Failed to import SVG: ${(error as Error).message}`)
    }
  }
  return calls
}

const inLayerOrder = (nodes: readonly NodeRecord[]): NodeRecord[] => {
  const path = (node: NodeRecord): number[] => (node.parent ? [...path(node.parent), node.parent.children.indexOf(node)] : [])
  const compare = (a: number[], b: number[]): number => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] ?? -1) - (b[i] ?? -1)
    return 0
  }
  return nodes.map(node => ({ node, at: path(node) })).sort((a, b) => compare(a.at, b.at)).map(({ node }) => node)
}

