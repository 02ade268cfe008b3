import type { LayerTree } from '../layer-tree'
import type { LookReading, MapReading } from '../reading'
import { readLooks } from './read-looks'

const NOWHERE = { cells: new Map<never, never>(), lanes: new Map<never, never>() }

/**
 * How the words of a map look that people drew: whether they can be read, since nobody planned them. Only what is read as its
 * content counts, not the words on a screenshot. Maps without a frame stand on the bare page, whose colour nobody knows.
 */
export function looksByHand(tree: LayerTree, { id, stages, lanes, cells }: MapReading): LookReading[] {
  if (!tree.children(id).length) return []
  const content = new Set<string | null>([...stages.map(({ nameNode }) => nameNode), ...lanes.map(({ labelNode }) => labelNode)])
  for (const { notes } of cells) for (const { textNode } of notes) content.add(textNode)
  return readLooks(tree, tree.below(id), NOWHERE).filter(({ node }) => content.has(node))
}
