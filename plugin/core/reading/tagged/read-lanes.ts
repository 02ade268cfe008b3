import type { Layer } from '../../layers/layer'
import { isSeen, seenText, type LayerTree } from '../layer-tree'
import type { LaneReading } from '../reading'
import { byY } from './read-stages'
import { readFields } from './fields'
import { uniqueKeys } from './unique-keys'

export interface FoundLane { readonly lane: LaneReading; readonly layer: Layer; readonly labelFrame: string | null }

/** Lanes from top to bottom. The tag says the role; the label is what people wrote. */
export function readLanes(tree: LayerTree, inMap: readonly Layer[]): FoundLane[] {
  const rows = inMap.filter((layer) => layer.tag?.kind === 'lane' && isSeen(layer)).sort(byY)
  const keys = uniqueKeys(rows, (layer) => (layer.tag?.kind === 'lane' ? layer.tag.key : layer.id))
  return rows.flatMap((layer) => {
    if (layer.tag?.kind !== 'lane') return []
    const labelFrame = tree.children(layer.id).find((child) => child.tag?.kind === 'aid' && child.tag.aid === 'label')
    const near = tree.below(labelFrame?.id ?? layer.id)
    const label = readFields(near).get('label')
    const words = label?.text ?? near.map(seenText).find(Boolean) ?? layer.name
    const aids = tree.children(layer.id).flatMap(({ id, tag, box }) => (tag?.kind === 'aid' && tag.aid !== 'label' ? [{ aid: tag.aid, node: id, box }] : []))
    const divider = !labelFrame && !tree.children(layer.id).some((child) => child.tag?.kind === 'cell')
    return [{
      layer,
      labelFrame: labelFrame?.id ?? null,
      lane: {
        id: keys.get(layer.id) ?? layer.id, role: layer.tag.role, label: words, required: layer.tag.required, ...(divider && { kind: 'divider' as const }),
        node: layer.id, labelNode: label?.node ?? null, box: layer.box, confidence: 1, aids,
      },
    }]
  })
}
