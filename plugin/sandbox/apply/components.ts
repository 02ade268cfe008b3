import { nodesById } from '../host/nodes-by-id'
import { textProperties } from '../host/text-properties'
import type { Survey } from './survey'

/**
 * The components that a plan draws instances of, by id; the name of the first that is not here any more, or does not show
 * what it did. A copied file keeps ids and changes keys: another key is another component.
 */
export async function findComponents(wanted: Survey['components']): Promise<ReadonlyMap<string, ComponentNode> | string> {
  const nodes = await nodesById(wanted.keys())
  const found = new Map<string, ComponentNode>()
  for (const { id, key, name, texts } of wanted.values()) {
    const node = nodes.get(id)
    if (!node || node.type !== 'COMPONENT' || node.key !== key) return name
    const known = textProperties(node)
    if (!Object.keys(texts).every(property => known.includes(property))) return name
    found.set(id, node)
  }
  return found
}
