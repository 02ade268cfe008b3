import { settle } from '../layout/settle'
import { addNode, createRecord, place, write } from '../model/document'
import { componentOf } from '../model/instances'
import { num } from '../model/record'
import { enclosingInstance } from '../model/tree'
import { mayWrite, refuse, unwrapNode, type Hand } from './hand'
import type { Call } from './namespace'
import { nodeHandle } from './node-handle'

export const componentCalls = (hand: Hand): Record<string, Call> => ({
  createComponentFromNode([value], where) {
    mayWrite(hand, where)
    const node = unwrapNode(hand, value, where)
    const { doc } = hand.session
    // Wording: typings 1114.
    if (['PAGE', 'DOCUMENT', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SECTION'].includes(node.type) || componentOf(node) || enclosingInstance(node)) refuse(hand, where, 'Cannot create component from node')
    settle(doc)
    const parent = node.parent!
    const index = parent.children.indexOf(node)
    if (node.type !== 'FRAME') {
      const box = { x: num(node, 'x'), y: num(node, 'y'), width: num(node, 'width'), height: num(node, 'height') }
      const around = createRecord(doc.newId(), 'COMPONENT', { name: node.props.name, fills: [], clipsContent: false, ...box })
      place(doc, around, parent, index)
      place(doc, node, around, 0)
      write(doc, node, 'x', 0)
      write(doc, node, 'y', 0)
      return nodeHandle(hand, around)
    }
    const component = createRecord(doc.newId(), 'COMPONENT', { ...node.props })
    place(doc, component, parent, index)
    for (const child of [...node.children]) place(doc, child, component, component.children.length)
    place(doc, node, null, 0)
    return nodeHandle(hand, component)
  },
  combineAsVariants([nodes, parent], where) {
    mayWrite(hand, where)
    const variants = (Array.isArray(nodes) ? (nodes as unknown[]) : []).map(node => unwrapNode(hand, node, where))
    if (!variants.length || variants.some(node => node.type !== 'COMPONENT')) refuse(hand, where, 'Expected an array of components')
    const into = unwrapNode(hand, parent, where)
    const { doc } = hand.session
    settle(doc)
    const set = addNode(doc, 'COMPONENT_SET', into, { name: 'Component set', fills: [] })
    for (const variant of variants) {
      place(doc, variant, set, set.children.length)
      // Variants are not laid out: all at the corner. Source: ENGINE §1.3.
      write(doc, variant, 'x', 0)
      write(doc, variant, 'y', 0)
    }
    write(doc, set, 'width', Math.max(...variants.map(node => num(node, 'width'))))
    write(doc, set, 'height', Math.max(...variants.map(node => num(node, 'height'))))
    return nodeHandle(hand, set)
  },
})
