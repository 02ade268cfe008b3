import { settle } from '../layout/settle'
import { write } from '../model/document'
import { num, type NodeRecord } from '../model/record'
import { enclosingInstance, withDescendants } from '../model/tree'
import { mayWrite, type Hand } from './hand'
import { invalid, kindOf } from './validate'
import { setVectorPaths } from './vector'

/** What grows with a layer, besides its place in its parent. */
const LENGTHS = [
  'width', 'height', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'strokeWeight', 'strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight',
  'cornerRadius', 'topLeftRadius', 'topRightRadius', 'bottomRightRadius', 'bottomLeftRadius', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'itemSpacing', 'fontSize',
]

/** Scales a layer and all it holds from its top left, as the Scale tool does. Source: typings, rescale. */
export function rescale(hand: Hand, node: NodeRecord, where: string, scale: unknown): void {
  mayWrite(hand, where)
  if (typeof scale !== 'number' || !(scale >= 0.01)) return invalid(hand, where, 'scale', `Number must be greater than or equal to 0.01, received ${typeof scale === 'number' ? scale : kindOf(scale)}`)
  if (enclosingInstance(node)) return
  const { doc } = hand.session
  settle(doc)
  for (const one of withDescendants(node)) {
    const place = { x: num(one, 'x'), y: num(one, 'y') }
    const share = one === node ? 1 : scale
    if (one.type === 'VECTOR') setVectorPaths(hand, one, scaledPaths(one, scale), where)
    // A vector has taken the size of its scaled paths already.
    const lengths = one.type === 'VECTOR' ? LENGTHS.slice(2) : LENGTHS
    for (const key of lengths) if (typeof one.props[key] === 'number') write(doc, one, key, num(one, key) * scale)
    write(doc, one, 'x', place.x * share)
    write(doc, one, 'y', place.y * share)
  }
}

const scaledPaths = (node: NodeRecord, scale: number): unknown =>
  (node.props.vectorPaths as { windingRule: string; data: string }[]).map(path => ({ ...path, data: path.data.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, n => String(Number(n) * scale)) }))
