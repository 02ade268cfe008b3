import { isAutoLayout, num, type NodeRecord } from '../model/record'
import { after, before, inFlow, lineGap, linesOf, outer, sum, wraps, type Flow } from './flow'
import { otherAxis, primaryAxis, type Axis } from './sizing'

export interface Point { x: number; y: number }

/** Where each child of an auto-layout frame stands, in the frame's own coordinates. */
export function positions(flow: Flow, frame: NodeRecord): Map<NodeRecord, Point> {
  const placed = new Map<NodeRecord, Point>()
  if (!inFlow(frame).length) return placed
  const along = primaryAxis(frame)
  const across = otherAxis[along]
  const roomAlong = flow[along].get(frame)! - before(frame, along) - after(frame, along)
  const roomAcross = flow[across].get(frame)! - before(frame, across) - after(frame, across)
  const lines = linesOf(flow, frame)
  const depths = lines.map(line => (wraps(frame) ? Math.max(...line.map(child => outer(flow, child, across))) : roomAcross))
  const spread = frame.props.counterAxisAlignContent === 'SPACE_BETWEEN' && wraps(frame) && lines.length > 1
  const gapAcross = spread ? (roomAcross - sum(depths)) / (lines.length - 1) : lineGap(frame)
  const usedAcross = sum(depths) + gapAcross * (lines.length - 1)
  let start = before(frame, across) + (wraps(frame) && !spread ? shift(frame.props.counterAxisAlignItems, roomAcross - usedAcross) : 0)
  lines.forEach((line, i) => {
    const [lead, gap] = spacing(frame, roomAlong - sum(line.map(child => outer(flow, child, along))), line.length)
    let at = before(frame, along) + lead
    const baseline = Math.max(...line.map(child => baselineOf(flow, child)))
    for (const child of line) {
      const slack = depths[i]! - outer(flow, child, across)
      const drop = frame.props.counterAxisAlignItems === 'BASELINE' && along === 'x' ? baseline - baselineOf(flow, child) : shift(frame.props.counterAxisAlignItems, slack)
      placed.set(child, unrotate(flow, child, along === 'x' ? { x: at, y: start + drop } : { x: start + drop, y: at }))
      at += outer(flow, child, along) + gap
    }
    start += depths[i]! + gapAcross
  })
  return placed
}

const shift = (align: unknown, slack: number): number => (align === 'CENTER' ? slack / 2 : align === 'MAX' ? slack : 0)

/** Free space before the first child, and between children. */
function spacing(frame: NodeRecord, free: number, count: number): [lead: number, gap: number] {
  const align = frame.props.primaryAxisAlignItems
  const gap = num(frame, 'itemSpacing')
  if (align === 'SPACE_BETWEEN') return count > 1 ? [0, Math.max(0, free / (count - 1))] : [0, 0]
  if (align === 'SPACE_EVENLY') return [Math.max(0, free / (count + 1)), Math.max(0, free / (count + 1))]
  if (align === 'SPACE_AROUND') return [Math.max(0, free / count / 2), Math.max(0, free / count)]
  return [shift(align, free - gap * (count - 1)), gap]
}

/** First baseline of a text, approximated from Inter's ascent; other layers stand on their bottom edge. */
function baselineOf(flow: Flow, node: NodeRecord): number {
  if (node.type === 'TEXT') {
    const size = num(node, 'fontSize')
    const line = node.props.lineHeight as { unit: string; value?: number }
    const height = line.unit === 'PIXELS' ? line.value! : line.unit === 'PERCENT' ? (line.value! / 100) * size : size * 1.21
    return height / 2 + size * 0.36
  }
  const first = isAutoLayout(node) ? inFlow(node)[0] : undefined
  return first ? before(node, 'y') + baselineOf(flow, first) : outer(flow, node, 'y')
}

/** x and y name the corner the layer turns about, not the corner of its bounding box. */
function unrotate(flow: Flow, node: NodeRecord, corner: Point): Point {
  const angle = (num(node, 'rotation') * Math.PI) / 180
  if (angle === 0) return corner
  const [w, h] = (['x', 'y'] as Axis[]).map(axis => flow[axis].get(node)!) as [number, number]
  const xs = [0, w * Math.cos(angle), h * Math.sin(angle), w * Math.cos(angle) + h * Math.sin(angle)]
  const ys = [0, -w * Math.sin(angle), h * Math.cos(angle), h * Math.cos(angle) - w * Math.sin(angle)]
  return { x: corner.x - Math.min(...xs), y: corner.y - Math.min(...ys) }
}
