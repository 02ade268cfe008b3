import { settle } from '../layout/settle'
import { createRecord, place, write, type Doc } from '../model/document'
import { instancesOf, makeInstance, mirror } from '../model/instances'
import type { NodeRecord } from '../model/record'
import { enclosingInstance } from '../model/tree'
import { mayWrite, notBuilt, refuse, unwrapNode } from './hand'
import type { Method } from './node-call'
import { nodeHandle, nodeHandles } from './node-handle'
import { leaveSelection } from './tree-methods'

export const componentMethods: Record<string, Method> = {
  createInstance(hand, component, _, where) {
    mayWrite(hand, where)
    if (component.parent === null) refuse(hand, where, 'Cannot create an instance of a removed component')
    const { doc, currentPage } = hand.session
    settle(doc)
    const instance = makeInstance(doc, component)
    place(doc, instance, currentPage, currentPage.children.length)
    write(doc, instance, 'x', 0)
    write(doc, instance, 'y', 0)
    return nodeHandle(hand, instance)
  },
  async getMainComponentAsync(hand, instance) {
    const component = hand.session.doc.nodes.get(instance.props['#component'] as string)
    return component ? nodeHandle(hand, component) : null
  },
  getInstancesAsync: async (hand, component) => nodeHandles(hand, instancesOf(hand.session.doc, component)),
  swapComponent(hand, instance, [component], where) {
    mayWrite(hand, where)
    const next = unwrapNode(hand, component, where)
    if (next.type !== 'COMPONENT') refuse(hand, where, 'Expected a component')
    swap(hand.session.doc, instance, next)
  },
  detachInstance(hand, instance, _, where) {
    mayWrite(hand, where)
    // Nested ones would detach, and re-id, everything around them (PLATFORM §4.21).
    if (enclosingInstance(instance)) notBuilt(hand, where)
    const { doc } = hand.session
    settle(doc)
    const parent = instance.parent!
    const frame = loosen(doc, instance)
    place(doc, frame, parent, parent.children.indexOf(instance))
    place(doc, instance, null, 0)
    leaveSelection(hand, instance)
    return nodeHandle(hand, frame)
  },
}

export function swap(doc: Doc, instance: NodeRecord, component: NodeRecord): void {
  for (const child of [...instance.children]) place(doc, child, null, 0)
  write(doc, instance, '#component', component.id)
  component.children.forEach((child, i) => place(doc, mirror(child, instance.id), instance, i))
}

const ownNotes = new Set(['#source', '#component', '#overridden'])

/** The same layers as ordinary ones, with ids of their own; instances inside stay instances. */
function loosen(doc: Doc, from: NodeRecord): NodeRecord {
  const props = Object.fromEntries(Object.entries(from.props).filter(([key]) => !ownNotes.has(key)))
  // What is no sublayer of a component shows none of its properties.
  if ('componentPropertyReferences' in props) props.componentPropertyReferences = null
  const copy = createRecord(doc.newId(), from.type === 'INSTANCE' ? 'FRAME' : from.type, props)
  copy.children = from.children.map(child => {
    if (child.type !== 'INSTANCE') return loosen(doc, child)
    const nested = createRecord(doc.newId(), 'INSTANCE', { ...child.props })
    nested.children = child.children.map(layer => mirrorOf(layer, nested.id))
    for (const layer of nested.children) layer.parent = nested
    return nested
  })
  for (const child of copy.children) child.parent = copy
  return copy
}

/** A sublayer again, under another instance. */
export function mirrorOf(layer: NodeRecord, instanceId: string): NodeRecord {
  const copy = createRecord(`I${instanceId};${layer.props['#source'] as string}`, layer.type, { ...layer.props })
  copy.children = layer.children.map(child => mirrorOf(child, instanceId))
  for (const child of copy.children) child.parent = copy
  return copy
}
