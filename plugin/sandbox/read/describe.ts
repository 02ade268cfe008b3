import { isParent, storedOn } from '../host/data'
import { boxOf } from '../host/box-of'
import { cut, typeset, wordsIn } from './words'
import type { SentLayer } from '../../protocol/messages'
import type { Paints } from './paints'

/** What is known of a layer before it is asked anything. */
export interface Place {
  readonly node: SceneNode
  readonly parent: string
  readonly index: number
  readonly visible: boolean
  readonly opacity: number
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export interface Described { readonly layer: Writable<SentLayer>; readonly paints: Paints; readonly children: readonly SceneNode[] }

/**
 * One layer: 7 host calls for a text, 8 for a frame with children, 5 for a shape. Of a hidden layer only what tells whose
 * it is and what it says.
 */
export function describe({ node, parent, index, visible: under, opacity: over }: Place, data: string): Described {
  const { id, type } = node
  const name = node.name
  const children = isParent(node) ? node.children : []
  const visible = under && node.visible
  const words = wordsIn(node)
  const layer: Writable<SentLayer> = { id, parent, index, type, name, visible, opacity: over, box: null }
  if (data) layer.data = data
  const stored = storedOn(node, data)
  if (stored) layer.stored = stored
  if (!visible) return { layer: words ? Object.assign(layer, cut(words.characters)) : layer, paints: [], children }

  if ('opacity' in node) layer.opacity = over * node.opacity
  layer.box = boxOf(node)
  // Ids of layers inside an instance begin so; only they show properties.
  if (type === 'TEXT' && id.startsWith('I')) layer.property = (node.componentPropertyReferences || {}).characters || ''
  const rotation = type === 'TEXT' && node.rotation
  if (rotation) layer.rotation = rotation
  if (node.locked) layer.locked = true
  if (children.length && 'clipsContent' in node && node.clipsContent) layer.clips = true
  const set = words && typeset(words)
  if (set) Object.assign(layer, set.type)
  return { layer, paints: set ? set.paints : 'fills' in node ? paintsOf(node) : [], children }
}

const paintsOf = ({ fills }: MinimalFillsMixin): Paints => (Array.isArray(fills) ? fills as readonly Paint[] : 'mixed')
