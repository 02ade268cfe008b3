import { pageOf } from '../../host/page-of'
import { move } from './move'
import type { Journal } from '../journal'

/**
 * Removing cannot be taken back, so it is one call and the last: what is to go is gathered in a frame of our own, which
 * the journal can still empty, and the frame is removed.
 */
export function removeAll(nodes: readonly SceneNode[], journal: Journal): void {
  const [first] = nodes
  if (!first) return
  const page = pageOf(first)
  if (nodes.length === 1 || !page) return first.remove()
  const bin = figma.createFrame()
  journal.add(() => bin.remove())
  page.appendChild(bin)
  bin.visible = false
  for (const node of nodes) move(node, bin, undefined, journal)
  bin.remove()
}
