import type { Layer } from '../../layers/layer'
import { isSeen, seenText, type LayerTree } from '../layer-tree'
import type { StageReading } from '../reading'
import { present } from '../../template/example-note'
import { readFields } from './fields'
import { uniqueKeys } from './unique-keys'

/** A stage with the layer of its header and the key its tag carried, if any. */
export interface FoundStage { readonly stage: StageReading; readonly tagged: string | undefined }

/** Stages from left to right: tagged headers, and headers that somebody drew beside them. */
export function readStages(tree: LayerTree, inMap: readonly Layer[]): FoundStage[] {
  const row = inMap.find((layer) => layer.tag?.kind === 'aid' && layer.tag.aid === 'stages')
  const tagged = inMap.filter((layer) => layer.tag?.kind === 'stage' && isSeen(layer))
  const drawn = row ? tree.children(row.id).filter((layer) => !layer.tag && isSeen(layer) && tree.below(layer.id).some(seenText)) : []
  const headers = [...tagged, ...drawn].sort(byX)
  const keys = uniqueKeys(headers, (layer) => (layer.tag?.kind === 'stage' ? layer.tag.key : `new-${layer.id}`))
  return headers.map((layer) => {
    const layers = tree.below(layer.id)
    const fields = readFields(layers, layer.tag?.kind === 'stage' ? layer.tag.texts : undefined)
    const name = fields.get('name') ?? (layers.find((one) => seenText(one) && one.tag?.kind !== 'aid' && one.tag?.kind !== 'field'))
    const words = name && 'seeded' in name ? { text: name.text, node: name.node } : { text: name?.text ?? '', node: name?.id ?? null }
    const about = fields.get('about')
    const drawn = (aid: string) => layers.find((one) => one.tag?.kind === 'aid' && one.tag.aid === aid)?.id
    return {
      stage: { id: keys.get(layer.id) ?? layer.id, name: words.text.trim(), ...present('about', about?.text), node: layer.id, nameNode: words.node, aboutNode: about?.node ?? null, index: layer.index, ...present('numberNode', drawn('number') ?? fields.get('number')?.node), ...present('pointNode', drawn('point')), ...present('notchNode', drawn('notch')), box: layer.box },
      tagged: layer.tag?.kind === 'stage' ? layer.tag.key : undefined,
    }
  })
}

export const byX = (a: Layer, b: Layer): number => (a.box?.x ?? 0) - (b.box?.x ?? 0) || a.index - b.index
export const byY = (a: Layer, b: Layer): number => (a.box?.y ?? 0) - (b.box?.y ?? 0) || a.index - b.index
