import type { NodeRecord } from '../model/record'
import { membersOf } from '../surface/surface'
import { alive, remember, type Hand } from './hand'
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
      alive(hand, node, `get_${key}`)
      return readNode(hand, node, key, member)
    },
    write(key, member, value) {
      alive(hand, node, `set_${key}`)
      writeNode(hand, node, key, member, value)
    },
    call(key, member, args) {
      if (key === 'toString') return `[object ${node.type}]`
      alive(hand, node, key)
      return callNode(hand, node, key, member, args)
    },
  })
  remember(handle, node)
  hand.handles.set(node, handle)
  return handle
}

export const nodeHandles = (hand: Hand, nodes: readonly NodeRecord[]): object[] => nodes.map(node => nodeHandle(hand, node))
