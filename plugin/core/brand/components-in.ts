import type { Layer, PageView } from '../layers/layer'

/** A component of the file that can stand for a card or a stage header: it has texts of its own to fill. */
export interface FileComponent {
  readonly id: string
  readonly key: string
  readonly name: string
  /** Name of the page it lies on. */
  readonly page: string
  readonly texts: readonly { readonly property: string; /** As the designer sees it, without Figma's identifier. */ readonly name: string }[]
}

/** Components of a page from a read with the detail `components`: each comes as a layer, its key as the text, followed by its properties. */
export function componentsIn(layers: readonly Layer[], { name: page }: PageView['page']): FileComponent[] {
  const texts = new Map<string, { property: string; name: string }[]>()
  for (const { type, id, parent } of layers) {
    if (type === 'COMPONENT') texts.set(id, [])
    else if (type === 'PROPERTY') texts.get(parent)?.push({ property: id, name: nameOf(id) })
  }
  return layers.flatMap(({ type, id, name, text: key = '' }) => (type === 'COMPONENT' ? [{ id, key, name, page, texts: texts.get(id) ?? [] }] : []))
}

/** `Label#12:0` → Label. */
const nameOf = (property: string): string => property.replace(/#[^#]*$/, '')
