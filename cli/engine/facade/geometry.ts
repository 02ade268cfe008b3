import { settle } from '../layout/settle'
import { clamp, modeKey, sizingOf } from '../layout/sizing'
import { write } from '../model/document'
import { isAutoLayout, num, type NodeRecord } from '../model/record'
import { enclosingInstance } from '../model/tree'
import type { Network } from '../model/vector-network'
import { mayWrite, type Hand } from './hand'
import { invalid, kindOf } from './validate'

function checkSize(hand: Hand, node: NodeRecord, where: string, key: 'width' | 'height', value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return invalid(hand, where, key, `Expected number, received ${kindOf(value)}`)
  const least = node.type === 'LINE' && key === 'height' ? 0 : 0.01
  if (value < least) invalid(hand, where, key, `Number must be greater than or equal to ${least}`)
  // Source: typings 7504.
  if (node.type === 'LINE' && key === 'height' && value !== 0) invalid(hand, where, key, 'The height of a line must be 0')
  return value
}

/** Fixes both axes: what hugged or filled keeps the new size. Source: typings 7504, figma-use gotchas. */
export function resize(hand: Hand, node: NodeRecord, where: string, args: unknown[], constrain: boolean): void {
  mayWrite(hand, where)
  const width = checkSize(hand, node, where, 'width', args[0])
  const height = checkSize(hand, node, where, 'height', args[1])
  // Resizing a sublayer of an instance is silently ignored (PLATFORM §4.19).
  if (enclosingInstance(node)) return
  const { doc } = hand.session
  settle(doc)
  const from = { width: num(node, 'width'), height: num(node, 'height') }
  if (node.type === 'GROUP') return scaleGroup(hand, node, width / from.width, height / from.height)
  if (isAutoLayout(node)) for (const axis of ['x', 'y'] as const) write(doc, node, modeKey(node, axis), 'FIXED')
  if (isAutoLayout(node.parent)) {
    write(doc, node, 'layoutGrow', 0)
    if (node.props.layoutAlign === 'STRETCH') write(doc, node, 'layoutAlign', 'INHERIT')
  }
  if (node.type === 'TEXT') write(doc, node, 'textAutoResize', height === from.height && node.props.textAutoResize !== 'NONE' ? 'HEIGHT' : 'NONE')
  write(doc, node, 'width', clamp(node, 'x', width))
  write(doc, node, 'height', clamp(node, 'y', height))
  if (node.type === 'VECTOR') scaleVector(hand, node, from)
  if (constrain) followConstraints(hand, node, num(node, 'width') - from.width, num(node, 'height') - from.height, from)
}

function scaleGroup(hand: Hand, group: NodeRecord, sx: number, sy: number): void {
  const { doc } = hand.session
  const origin = { x: num(group, 'x'), y: num(group, 'y') }
  const scale = (node: NodeRecord): void => {
    write(doc, node, 'x', origin.x + (num(node, 'x') - origin.x) * sx)
    write(doc, node, 'y', origin.y + (num(node, 'y') - origin.y) * sy)
    if (node.type === 'GROUP') return node.children.forEach(scale)
    write(doc, node, 'width', num(node, 'width') * sx)
    write(doc, node, 'height', num(node, 'height') * sy)
  }
  group.children.forEach(scale)
}

interface PathLike { windingRule: string; data: string }
interface XY { x: number; y: number }

/** The drawing follows the box. */
export function scaleVector(hand: Hand, node: NodeRecord, from: { width: number; height: number }): void {
  const sx = from.width ? num(node, 'width') / from.width : 1
  const sy = from.height ? num(node, 'height') / from.height : 1
  const paths = (node.props.vectorPaths as PathLike[]).map(path => {
    let i = 0
    return { ...path, data: path.data.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, n => String(Number(n) * (i++ % 2 ? sy : sx))) }
  })
  const at = ({ x, y }: XY): XY => ({ x: x * sx, y: y * sy })
  const { vertices, segments, regions } = node.props.vectorNetwork as Network
  write(hand.session.doc, node, 'vectorPaths', paths)
  write(hand.session.doc, node, 'vectorNetwork', {
    vertices: vertices.map(vertex => ({ ...vertex, ...at(vertex) })),
    segments: segments.map(segment => ({ ...segment, tangentStart: at(segment.tangentStart), tangentEnd: at(segment.tangentEnd) })), regions,
  })
}

/** Children of a frame without auto-layout follow its edges as their constraints say. */
function followConstraints(hand: Hand, frame: NodeRecord, dw: number, dh: number, from: { width: number; height: number }): void {
  if (frame.type === 'SECTION' || (!dw && !dh)) return
  const { doc } = hand.session
  for (const child of frame.children) {
    if (isAutoLayout(frame) && child.props.layoutPositioning !== 'ABSOLUTE') continue
    const { horizontal, vertical } = child.props.constraints as { horizontal: string; vertical: string } ?? {}
    follow(doc, child, 'x', 'width', horizontal, dw, from.width)
    follow(doc, child, 'y', 'height', vertical, dh, from.height)
  }
}

function follow(doc: Hand['session']['doc'], child: NodeRecord, at: 'x' | 'y', size: 'width' | 'height', how: string | undefined, delta: number, from: number): void {
  if (how === 'MAX') write(doc, child, at, num(child, at) + delta)
  if (how === 'CENTER') write(doc, child, at, num(child, at) + delta / 2)
  if (how === 'STRETCH') write(doc, child, size, Math.max(0.01, num(child, size) + delta))
  if (how === 'SCALE' && from) {
    write(doc, child, at, (num(child, at) * (from + delta)) / from)
    write(doc, child, size, (num(child, size) * (from + delta)) / from)
  }
}

/** A new minimum or maximum takes hold at once, also on a frame that neither hugs nor fills. */
export function fitGeometry(hand: Hand, node: NodeRecord): void {
  for (const [axis, key] of [['x', 'width'], ['y', 'height']] as const)
    if (sizingOf(node, axis) === 'FIXED') write(hand.session.doc, node, key, clamp(node, axis, num(node, key)))
}

