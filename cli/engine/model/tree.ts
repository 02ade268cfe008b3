import type { NodeRecord } from './record'

/** Every descendant in layer order, the node itself left out; an explicit stack, as documents are deep. */
export function* descendants(node: NodeRecord): Generator<NodeRecord> {
  const stack = [...node.children].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
}

export function* withDescendants(node: NodeRecord): Generator<NodeRecord> {
  yield node
  yield* descendants(node)
}

export function* ancestors(node: NodeRecord): Generator<NodeRecord> {
  for (let at = node.parent; at; at = at.parent) yield at
}

export const pageOf = (node: NodeRecord): NodeRecord | null => {
  for (let at: NodeRecord | null = node; at; at = at.parent) if (at.type === 'PAGE') return at
  return null
}

/** The instance this node is a sublayer of, if any. */
export const enclosingInstance = (node: NodeRecord): NodeRecord | null => {
  for (const at of ancestors(node)) if (at.type === 'INSTANCE') return at
  return null
}

/** Nearest ancestor whose coordinates the node lives in: groups have none of their own. */
export const containerOf = (node: NodeRecord): NodeRecord | null => {
  for (const at of ancestors(node)) if (at.type !== 'GROUP' && at.type !== 'BOOLEAN_OPERATION') return at
  return null
}
