import type { Layer } from '../../layers/layer'
import { seenText } from '../layer-tree'

/** A drawn value: its words and the layer that holds them. Empty where the words are the seed that stands for "no value". */
export interface Field { readonly name: string; readonly text: string; readonly node: string; readonly seeded: boolean }

/**
 * The values drawn in some layers, by field name; the first of several counts. Names keep their shape, e.g. `foot:od`.
 * `texts`: the field that each text property of a component holds.
 */
export function readFields(layers: readonly Layer[], texts: Readonly<Record<string, string>> = {}): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const layer of layers) {
    const tag = layer.tag?.kind === 'field' ? layer.tag : undefined
    const field = tag?.field ?? texts[layer.property ?? '']
    if (field === undefined) continue
    const name = field.split(':')[0] ?? field
    const text = seenText(layer)
    if (fields.has(name) || !text) continue
    fields.set(name, { name: field, text, node: layer.id, seeded: tag?.seed !== undefined && text === tag.seed.trim() })
  }
  return fields
}

/** The words of a field, absent while its seed stands there. */
export const valueOf = (fields: ReadonlyMap<string, Field>, name: string): string | undefined => {
  const found = fields.get(name)
  return found && !found.seeded ? found.text : undefined
}
