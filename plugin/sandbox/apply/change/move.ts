import { isParent } from '../../host/data'
import { place } from '../place'
import { isSized, rememberSize } from './remember-size'
import type { Journal } from '../journal'

/** Moves a layer; what its new parent does to its place and size is remembered too. */
export function move(node: SceneNode, parent: BaseNode & ChildrenMixin, index: number | undefined, journal: Journal): void {
  const from = node.parent
  if (!from || !isParent(from)) return
  const { x, y } = node
  const free = 'layoutPositioning' in node && node.layoutPositioning === 'ABSOLUTE'
  const at = from.children.findIndex(child => child.id === node.id)
  // Taken back in reverse: home first, then out of the flow if it was, then size, then place.
  journal.add(() => { if (node.x !== x || node.y !== y) Object.assign(node, { x, y }) })
  if (isSized(node)) rememberSize(node, journal)
  if (free) journal.add(() => { node.layoutPositioning = 'ABSOLUTE' })
  journal.add(() => place(from, at, node))
  place(parent, index, node)
}
