import { pageless, type Parts } from './parts'

/** Components of a page that have text properties, each followed by those: `core/brand/components-in` reads them back. */
export function readComponents(page: PageNode, { add }: Parts): void {
  for (const component of page.findAllWithCriteria({ types: ['COMPONENT'] })) {
    const { id, key, parent, type } = component
    // Variants share the properties of their set; asking one of them for its own is refused.
    const set = parent && parent.type === 'COMPONENT_SET' ? parent : null
    const texts = textsOf(set || component)
    if (texts.length) add(Object.assign({}, pageless, { id, type, text: key, name: set ? `${set.name} / ${component.name}` : component.name }))
    for (const property of texts) add(Object.assign({}, pageless, { id: property, type: 'PROPERTY', parent: id }))
  }
}

/** Figma refuses to tell those of a set whose variants contradict each other (specs-plugin-1#45); nobody can fill that one. */
function textsOf(component: ComponentNode | ComponentSetNode): string[] {
  try {
    const definitions = Object.entries(component.componentPropertyDefinitions)
    return definitions.flatMap(([property, { type }]) => (type === 'TEXT' ? [property] : []))
  } catch {
    return []
  }
}
