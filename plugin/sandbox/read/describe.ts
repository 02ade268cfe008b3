import { isParent } from '../host/data'
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

export interface Described { readonly layer: SentLayer; readonly paints: Paints; readonly children: readonly SceneNode[] }

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
  const known = { id, parent, index, type, name, visible, ...(data && { data }) }
  if (!visible) return { layer: { ...known, opacity: over, box: null, ...(words && cut(words.characters)) }, paints: [], children }
  const opacity = 'opacity' in node ? over * node.opacity : over
  const set = words && typeset(words)
  const rotation = type === 'TEXT' ? node.rotation : 0
  return {
    layer: {
      ...known,
      opacity,
      box: boxOf(node),
      ...(rotation && { rotation }),
      ...(node.locked && { locked: true }),
      ...(children.length > 0 && 'clipsContent' in node && node.clipsContent && { clips: true }),
      ...set?.type,
    },
    paints: set ? set.paints : 'fills' in node ? paintsOf(node) : [],
    children,
  }
}

const paintsOf = ({ fills }: MinimalFillsMixin): Paints => (Array.isArray(fills) ? fills as readonly Paint[] : 'mixed')
