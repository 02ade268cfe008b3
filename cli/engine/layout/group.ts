import { write, type Doc } from '../model/document'
import { num, type NodeRecord } from '../model/record'
import { cornersOf } from './transform'

/** A group is exactly as large as what it holds; true if that changed it. Its children live in the coordinates of the nearest frame, like itself. */
export function fitGroup(doc: Doc, group: NodeRecord): boolean {
  if (!group.children.length) return false
  const corners = group.children.flatMap(child => cornersOf(child))
  const x = Math.min(...corners.map(c => c.x))
  const y = Math.min(...corners.map(c => c.y))
  const box = { x, y, width: Math.max(...corners.map(c => c.x)) - x, height: Math.max(...corners.map(c => c.y)) - y }
  const stale = (['x', 'y', 'width', 'height'] as const).filter(key => Math.abs(num(group, key) - box[key]) > 0.001)
  for (const key of stale) write(doc, group, key, box[key])
  return stale.length > 0
}

/** Moving a group moves what it holds. */
export function shiftChildren(doc: Doc, group: NodeRecord, dx: number, dy: number): void {
  if (dx === 0 && dy === 0) return
  for (const child of group.children) {
    if (child.type === 'GROUP') shiftChildren(doc, child, dx, dy)
    write(doc, child, 'x', num(child, 'x') + dx)
    write(doc, child, 'y', num(child, 'y') + dy)
  }
}
