import type { NodeRecord } from '../model/record'
import { membersOf } from '../surface/surface'
import { isHiddenInInstance } from './find-methods'
import { alive, refuse, remember, type Hand } from './hand'
import { hostObject } from './host-object'
import { callNode } from './node-call'
import { readNode } from './node-read'
import { writeNode } from './node-write'

/** The one handle this hand has for a node: `figma.currentPage === figma.currentPage`. */
export function nodeHandle(hand: Hand, node: NodeRecord): object {
  const known = hand.handles.get(node)
  if (known) return known
  const handle = hostObject(hand, {
    members: membersOf(node.type),
    surface: node.type,
    label: `${node.type} node`,
    carried: { id: () => node.id, type: () => node.type, removed: () => node.removed },
    read(key, member) {
      reachable(hand, node, `get_${key}`)
      return readNode(hand, node, key, member)
    },
    write(key, member, value) {
      reachable(hand, node, `set_${key}`)
      writeNode(hand, node, key, member, value)
    },
    call(key, member, args) {
      if (key === 'toString') return `[object ${node.type}]`
      reachable(hand, node, key)
      return callNode(hand, node, key, member, args)
    },
  })
  remember(handle, node)
  hand.handles.set(node, handle)
  return handle
}

/** Neither removed nor, when the plugin asked to skip such, hidden inside an instance. Source: typings 98; the second wording is ours. */
function reachable(hand: Hand, node: NodeRecord, where: string): void {
  alive(hand, node, where)
  if (hand.skipInvisible && isHiddenInInstance(node)) refuse(hand, where, `The node with id "${node.id}" is invisible and figma.skipInvisibleInstanceChildren is on`)
}

export const nodeHandles = (hand: Hand, nodes: readonly NodeRecord[]): object[] => nodes.map(node => nodeHandle(hand, node))
