import { nodesById } from '../host/nodes-by-id'
import type { Component } from './survey'

/** The components that a plan draws instances of, by id; the name of the first that is not here any more. A copied file keeps ids and changes keys: another key is another component. */
export async function findComponents(wanted: ReadonlyMap<string, Component>): Promise<ReadonlyMap<string, ComponentNode> | string> {
  const nodes = await nodesById(wanted.keys())
  const found = new Map<string, ComponentNode>()
  for (const { id, key, name } of wanted.values()) {
    const node = nodes.get(id)
    if (!node || node.type !== 'COMPONENT' || node.key !== key) return name
    found.set(id, node)
  }
  return found
}
