import type { NodeRecord } from '../model/record'
import { ancestors, descendants } from '../model/tree'
import { refuse, type Hand } from './hand'
import type { Method } from './node-call'
import { nodeHandle, nodeHandles } from './node-handle'
import { needPage } from './pages'

type Test = (node: unknown) => unknown

/** With skipInvisibleInstanceChildren the traversal leaves out hidden layers inside instances. Source: typings 98. */
function* walk(hand: Hand, root: NodeRecord): Generator<NodeRecord> {
  for (const node of descendants(root)) if (!hand.skipInvisible || !isHiddenInInstance(node)) yield node
}

export const isHiddenInInstance = (node: NodeRecord): boolean => {
  let hidden = node.props.visible === false
  for (const up of ancestors(node)) {
    if (up.type === 'INSTANCE' && hidden) return true
    hidden ||= up.props.visible === false
  }
  return false
}

const test = (hand: Hand, where: string, callback: unknown): Test =>
  typeof callback === 'function' ? (callback as Test) : refuse(hand, where, 'Expected a callback function')

interface Criteria { types?: string[]; pluginData?: { keys?: string[] }; sharedPluginData?: { namespace: string; keys?: string[] } }

const hasData = (data: Record<string, unknown> | undefined, keys?: string[]): boolean =>
  !!data && (keys ? keys.some(key => Object.hasOwn(data, key)) : Object.keys(data).length > 0)

const matches = (node: NodeRecord, { types, pluginData, sharedPluginData }: Criteria): boolean =>
  (!types || types.includes(node.type)) &&
  (!pluginData || hasData(node.props['#private'] as Record<string, unknown>, pluginData.keys)) &&
  (!sharedPluginData || hasData((node.props['#shared'] as Record<string, Record<string, unknown>>)[sharedPluginData.namespace], sharedPluginData.keys))

export const findMethods: Record<string, Method> = {
  findAll(hand, node, [callback], where) {
    needPage(hand, node, where, 'findAll')
    const found = [...walk(hand, node)]
    if (callback === undefined) return nodeHandles(hand, found)
    const accept = test(hand, where, callback)
    return nodeHandles(hand, found).filter(handle => accept(handle))
  },
  findOne(hand, node, [callback], where) {
    needPage(hand, node, where, 'findOne')
    const accept = test(hand, where, callback)
    for (const found of walk(hand, node)) if (accept(nodeHandle(hand, found))) return nodeHandle(hand, found)
    return null
  },
  findChildren(hand, node, [callback], where) {
    needPage(hand, node, where, 'findChildren')
    const accept = callback === undefined ? () => true : test(hand, where, callback)
    return nodeHandles(hand, node.children).filter(handle => accept(handle))
  },
  findChild(hand, node, [callback], where) {
    needPage(hand, node, where, 'findChild')
    const accept = test(hand, where, callback)
    return nodeHandles(hand, node.children).find(handle => accept(handle)) ?? null
  },
  findAllWithCriteria(hand, node, [criteria], where) {
    needPage(hand, node, where, 'findAllWithCriteria')
    if (typeof criteria !== 'object' || criteria === null) refuse(hand, where, 'Expected criteria to be an object')
    return nodeHandles(hand, [...walk(hand, node)].filter(found => matches(found, criteria as Criteria)))
  },
}
