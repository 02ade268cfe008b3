import type { Reader } from './node-read'
import { refuse } from './hand'

const isVariant = (node: Parameters<Reader>[1]): boolean => node.parent?.type === 'COMPONENT_SET'

export const componentReaders: Record<string, Reader> = {
  // Source: figma-use gotchas.
  componentPropertyDefinitions(hand, node) {
    if (isVariant(node)) refuse(hand, 'get_componentPropertyDefinitions', 'Can only get component property definitions of a component set or non-variant component')
    return node.props['#definitions'] ?? Object.freeze({})
  },
  componentProperties: (_, node) => node.props['#properties'] ?? Object.freeze({}),
  variantProperties: (_, node) => (isVariant(node) ? Object.freeze(Object.fromEntries((node.props.name as string).split(', ').map(pair => pair.split('=') as [string, string]))) : null),
  overrides: (_, node) => node.props['#overrides'] ?? Object.freeze([]),
  key: (_, node) => node.props['#key'] ?? '',
}
