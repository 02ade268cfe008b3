import { isAutoLayout, num, type NodeRecord } from '../model/record'
import { toMeasure, type MeasureText } from './measure'
import { clamp, endPadding, fills, otherAxis, primaryAxis, sizeKey, sizingOf, startPadding, type Axis } from './sizing'

/** Sizes worked out so far, per node; a pass never reads what a later pass will decide. */
export interface Flow {
  readonly measure: MeasureText
  readonly x: Map<NodeRecord, number>
  readonly y: Map<NodeRecord, number>
}

export const inFlow = (frame: NodeRecord): NodeRecord[] =>
  frame.children.filter(child => child.props.visible !== false && child.props.layoutPositioning !== 'ABSOLUTE')

const strokeOn = (frame: NodeRecord, side: 'Left' | 'Top' | 'Right' | 'Bottom'): number => {
  if (!frame.props.strokesIncludedInLayout || !(frame.props.strokes as unknown[]).length) return 0
  const weight = num(frame, `stroke${side}Weight`)
  return frame.props.strokeAlign === 'INSIDE' ? weight : frame.props.strokeAlign === 'CENTER' ? weight / 2 : 0
}

/** Padding, plus the stroke where the frame counts it in. */
export const before = (frame: NodeRecord, axis: Axis): number =>
  num(frame, startPadding[axis]) + strokeOn(frame, axis === 'x' ? 'Left' : 'Top')
export const after = (frame: NodeRecord, axis: Axis): number =>
  num(frame, endPadding[axis]) + strokeOn(frame, axis === 'x' ? 'Right' : 'Bottom')

export const wraps = (frame: NodeRecord): boolean => frame.props.layoutMode === 'HORIZONTAL' && frame.props.layoutWrap === 'WRAP'

export const lineGap = (frame: NodeRecord): number => (frame.props.counterAxisSpacing as number | null) ?? num(frame, 'itemSpacing')

/** The box a rotated child takes up in the row, axis-aligned. */
export function outer(flow: Flow, node: NodeRecord, axis: Axis): number {
  const angle = (num(node, 'rotation') * Math.PI) / 180
  const along = flow[axis].get(node) ?? num(node, sizeKey[axis])
  if (angle === 0) return along
  const across = flow[otherAxis[axis]].get(node) ?? num(node, sizeKey[otherAxis[axis]])
  return Math.abs(along * Math.cos(angle)) + Math.abs(across * Math.sin(angle))
}

/** A child's size before its parent has a say. FILL asks for nothing: in a hugging parent it collapses, where Yoga would let it grow (ENGINE §7). */
export function natural(flow: Flow, node: NodeRecord, axis: Axis): number {
  const sizing = sizingOf(node, axis)
  const own = sizing === 'FILL' ? filling(flow, node, axis) : sizing === 'HUG' ? hugged(flow, node, axis) : num(node, sizeKey[axis])
  // The children of a frame that does not hug still need their own natural sizes for later.
  if (isAutoLayout(node) && sizing !== 'HUG') for (const child of inFlow(node)) natural(flow, child, axis)
  const size = clamp(node, axis, own)
  flow[axis].set(node, size)
  return size
}

/** Frames read from a file keep their content's size: Figma's own files show rows that hug a row of FILL cells (why.md). */
const filling = (flow: Flow, node: NodeRecord, axis: Axis): number => (node.origin && isAutoLayout(node) ? huggedFrame(flow, node, axis) : 0)

function hugged(flow: Flow, node: NodeRecord, axis: Axis): number {
  if (node.type !== 'TEXT') return huggedFrame(flow, node, axis)
  if (axis === 'x') return flow.measure(toMeasure(node)).width
  if (node.props.textAutoResize === 'HEIGHT' || fills(node, 'x')) return flow.measure(toMeasure(node), flow.x.get(node)).height
  return flow.measure(toMeasure(node)).height
}

function huggedFrame(flow: Flow, frame: NodeRecord, axis: Axis): number {
  const children = inFlow(frame)
  const sizes = children.map(child => (natural(flow, child, axis), outer(flow, child, axis)))
  const padding = before(frame, axis) + after(frame, axis)
  // Nothing to hug: the frame keeps the size it has (the format's "implicit size"). Unproven for removed children (why.md).
  if (!children.length) return num(frame, sizeKey[axis])
  if (primaryAxis(frame) === axis) return Math.max(0, padding + sum(sizes) + num(frame, 'itemSpacing') * (sizes.length - 1))
  if (!wraps(frame)) return padding + Math.max(...sizes)
  const lines = linesOf(flow, frame).map(line => Math.max(...line.map(child => outer(flow, child, axis))))
  return padding + sum(lines) + lineGap(frame) * (lines.length - 1)
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Children broken into rows by the width already decided. */
export function linesOf(flow: Flow, frame: NodeRecord): NodeRecord[][] {
  const children = inFlow(frame)
  if (!wraps(frame)) return children.length ? [children] : []
  const room = flow.x.get(frame)! - before(frame, 'x') - after(frame, 'x')
  const gap = num(frame, 'itemSpacing')
  const lines: NodeRecord[][] = []
  let used = Infinity
  for (const child of children) {
    const width = outer(flow, child, 'x')
    // Half a hundredth of tolerance: sums of thirds must not wrap.
    if (used + gap + width > room + 0.005) (lines.push([]), (used = -gap))
    lines.at(-1)!.push(child)
    used += gap + width
  }
  return lines
}

/** Gives every FILL child its share, once the frame itself is settled on this axis; then goes down. */
export function assign(flow: Flow, frame: NodeRecord, axis: Axis): void {
  const room = flow[axis].get(frame)! - before(frame, axis) - after(frame, axis)
  const lines = primaryAxis(frame) === axis || wraps(frame) ? linesOf(flow, frame) : [inFlow(frame)]
  for (const line of lines) {
    if (primaryAxis(frame) === axis) share(flow, line, axis, room - num(frame, 'itemSpacing') * (line.length - 1))
    else {
      const height = wraps(frame) ? Math.max(...line.map(child => outer(flow, child, axis))) : room
      for (const child of line) if (fills(child, axis)) flow[axis].set(child, clamp(child, axis, collapses(child, axis) ? 0 : height))
    }
  }
  for (const child of inFlow(frame)) if (isAutoLayout(child)) assign(flow, child, axis)
}

/** Text that still sizes itself cannot be stretched: Figma leaves a thread zero pixels wide. Source: figma-use gotchas (PLATFORM §4.6). */
const collapses = (node: NodeRecord, axis: Axis): boolean =>
  axis === 'x' && node.type === 'TEXT' && node.props.textAutoResize === 'WIDTH_AND_HEIGHT'

function share(flow: Flow, line: readonly NodeRecord[], axis: Axis, room: number): void {
  let open = line.filter(child => fills(child, axis))
  let left = room - sum(line.filter(child => !fills(child, axis)).map(child => outer(flow, child, axis)))
  // A child held by its minimum or maximum drops out, and the rest share again.
  for (let again = true; again && open.length; ) {
    const each = Math.max(0, left / open.length)
    const held = open.filter(child => clamp(child, axis, each) !== each || collapses(child, axis))
    for (const child of open) flow[axis].set(child, collapses(child, axis) ? 0 : clamp(child, axis, each))
    left -= sum(held.map(child => flow[axis].get(child)!))
    open = open.filter(child => !held.includes(child))
    again = held.length > 0
  }
}
