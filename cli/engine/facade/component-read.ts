import { definitionsOf, propertiesOf } from './component-properties'
import type { Reader } from './node-read'
import { refuse } from './hand'
import { styleKey } from './styles'

const isVariant = (node: Parameters<Reader>[1]): boolean => node.parent?.type === 'COMPONENT_SET'

export const componentReaders: Record<string, Reader> = {
  // Source: figma-use gotchas.
  componentPropertyDefinitions(hand, node) {
    if (isVariant(node)) refuse(hand, 'get_componentPropertyDefinitions', 'Can only get component property definitions of a component set or non-variant component')
    return hand.realm.copy(definitionsOf(node))
  },
  componentProperties: (hand, node) => hand.realm.copy(propertiesOf(hand, node)),
  variantProperties: (_, node) => (isVariant(node) ? Object.freeze(Object.fromEntries((node.props.name as string).split(', ').map(pair => pair.split('=') as [string, string]))) : null),
  overrides: (_, node) => node.props['#overrides'] ?? Object.freeze([]),
  // Every component has one, published or not; a copy of it has another. Source: typings, PublishableMixin.
  key: (_, node) => node.props['#key'] ?? styleKey(node.id),
}
