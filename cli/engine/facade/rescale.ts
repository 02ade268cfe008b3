import { settle } from '../layout/settle'
import { write, type Doc } from '../model/document'
import { num, type NodeRecord } from '../model/record'
import { enclosingInstance, withDescendants } from '../model/tree'
import { mayWrite, refuse, type Hand } from './hand'
import { scaleVector } from './geometry'

const lengths = [
  'strokeWeight', 'strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight', 'cornerRadius', 'topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius',
  'itemSpacing', 'counterAxisSpacing', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'fontSize', 'paragraphSpacing', 'paragraphIndent',
]

/** The Scale tool: everything measured in pixels grows by the factor, about the top-left corner. Source: typings 7532–7540. */
export function rescale(hand: Hand, node: NodeRecord, scale: unknown, where: string): void {
  mayWrite(hand, where)
  if (typeof scale !== 'number' || !(scale >= 0.01)) refuse(hand, where, 'The scale factor must be >= 0.01')
  if (enclosingInstance(node)) return
  const { doc } = hand.session
  settle(doc)
  const origin = { x: num(node, 'x'), y: num(node, 'y') }
  for (const each of withDescendants(node)) scaleOne(hand, each, scale as number, each === node ? null : node.type === 'GROUP' ? origin : { x: 0, y: 0 })
}

function scaleOne(hand: Hand, node: NodeRecord, scale: number, origin: { x: number; y: number } | null): void {
  const { doc } = hand.session
  const from = { width: num(node, 'width'), height: num(node, 'height') }
  const inGroup = node.parent?.type === 'GROUP'
  if (origin) for (const axis of ['x', 'y'] as const) write(doc, node, axis, inGroup ? origin[axis] + (num(node, axis) - origin[axis]) * scale : num(node, axis) * scale)
  write(doc, node, 'width', from.width * scale)
  write(doc, node, 'height', from.height * scale)
  for (const key of lengths) scaleProp(doc, node, key, scale)
  scaleUnits(doc, node, scale)
  if (node.props.dashPattern) write(doc, node, 'dashPattern', (node.props.dashPattern as number[]).map(dash => dash * scale))
  if (node.type === 'VECTOR') scaleVector(hand, node, from)
}

function scaleProp(doc: Doc, node: NodeRecord, key: string, scale: number): void {
  if (typeof node.props[key] === 'number') write(doc, node, key, num(node, key) * scale)
}

function scaleUnits(doc: Doc, node: NodeRecord, scale: number): void {
  for (const key of ['lineHeight', 'letterSpacing']) {
    const value = node.props[key] as { unit: string; value?: number } | undefined
    if (value?.unit === 'PIXELS') write(doc, node, key, { unit: 'PIXELS', value: value.value! * scale })
  }
}
