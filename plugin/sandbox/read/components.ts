import { setOf, textProperties } from '../host/text-properties'
import { pageless, type Parts } from './parts'

/** Components of a page that have text properties, each followed by those: `core/brand/components-in` reads them back. */
export function readComponents(page: PageNode, { add }: Parts): void {
  for (const component of page.findAllWithCriteria({ types: ['COMPONENT'] })) {
    const { id, key, name, type } = component
    const set = setOf(component)
    const texts = textProperties(component)
    if (texts.length) add(Object.assign({}, pageless, { id, type, text: key, name: set ? `${set.name} / ${name}` : name }))
    for (const property of texts) add(Object.assign({}, pageless, { id: property, type: 'PROPERTY', parent: id }))
  }
}
