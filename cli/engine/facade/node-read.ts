import { absoluteBox, absoluteTransform, relativeTransform } from '../layout/transform'
import { settle } from '../layout/settle'
import { renderBox } from '../layout/render-box'
import { sizingOf } from '../layout/sizing'
import { frameLike, freeze, num, type NodeRecord } from '../model/record'
import { ancestors } from '../model/tree'
import type { Member } from '../surface/surface'
import { notBuilt, refuse, type Hand } from './hand'
import { needPage } from './pages'
import { nodeHandle, nodeHandles } from './node-handle'
import { hasMissingFont, textValue, textKeys } from './text-runs'
import { boundVariablesOf } from './bindings'
import { componentReaders } from './component-read'

export type Reader = (hand: Hand, node: NodeRecord) => unknown

const settled = (key: string): Reader => (hand, node) => (settle(hand.session.doc), node.props[key])

const same = (hand: Hand, node: NodeRecord, keys: readonly string[]): unknown => {
  const values = keys.map(key => node.props[key])
  return values.every(v => v === values[0]) ? values[0] : hand.mixed
}

export const cornerKeys = ['topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius'] as const
export const sideKeys = ['strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight'] as const

const isShown = (node: NodeRecord): boolean =>
  node.props.visible !== false && [...ancestors(node)].every(up => up.props.visible !== false)

const readers: Record<string, Reader> = {
  ...componentReaders,
  parent: (hand, node) => node.parent && nodeHandle(hand, node.parent),
  children(hand, node) {
    needPage(hand, node, 'get_children', 'children')
    const shown = hand.skipInvisible && node.type === 'INSTANCE' ? node.children.filter(isShown) : node.children
    return Object.freeze(nodeHandles(hand, shown))
  },
  selection: (hand, node) => Object.freeze(nodeHandles(hand, (node.props.selection as string[]).flatMap(id => hand.session.doc.nodes.get(id) ?? []))),
  x: settled('x'), y: settled('y'), width: settled('width'), height: settled('height'),
  relativeTransform: (hand, node) => (settle(hand.session.doc), freeze(relativeTransform(node))),
  absoluteTransform: (hand, node) => (settle(hand.session.doc), freeze(absoluteTransform(node))),
  absoluteBoundingBox: (hand, node) => (settle(hand.session.doc), freeze(absoluteBox(node))),
  absoluteRenderBounds: (hand, node) => (settle(hand.session.doc), isShown(node) ? freeze(renderBox(node)) : null),
  layoutSizingHorizontal: (_, node) => sizingOf(node, 'x'),
  layoutSizingVertical: (_, node) => sizingOf(node, 'y'),
  cornerRadius: (hand, node) => ('topLeftRadius' in node.props ? same(hand, node, cornerKeys) : node.props.cornerRadius),
  strokeWeight: (hand, node) => ('strokeTopWeight' in node.props ? same(hand, node, sideKeys) : node.props.strokeWeight),
  horizontalPadding: (_, node) => num(node, 'paddingLeft'),
  verticalPadding: (_, node) => num(node, 'paddingTop'),
  counterAxisSpacing: (_, node) => node.props.counterAxisSpacing ?? node.props.itemSpacing,
  backgrounds: (_, node) => (frameLike.has(node.type) ? node.props.fills : node.props.backgrounds),
  boundVariables: (_, node) => boundVariablesOf(node),
  hasMissingFont: (hand, node) => hasMissingFont(hand, node),
  fontWeight: (hand, node) => textValue(hand, node, 'fontWeight'),
  vectorNetwork: (_, node) => node.props.vectorNetwork,
}

/** Source: typings 9174 – under dynamic-page the main component is only given asynchronously. */
readers.mainComponent = hand => refuse(hand, 'get_mainComponent', 'Cannot call with documentAccess: dynamic-page. Use node.getMainComponentAsync instead.')

export function readNode(hand: Hand, node: NodeRecord, key: string, member: Member): unknown {
  if (member.dynamicPage && key !== 'backgroundStyleId') refuse(hand, `get_${key}`, `Cannot call with documentAccess: dynamic-page.`)
  const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
  if (reader) return reader(hand, node)
  if (node.type === 'TEXT' && textKeys.has(key)) return textValue(hand, node, key)
  if (key in node.props) return node.props[key]
  return notBuilt(hand, `get_${key}`)
}
