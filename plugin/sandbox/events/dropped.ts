import { boxOf } from '../host/box-of'
import type { Send } from './voice'

/** Takes a template dropped from the panel; anything else is Figma's to handle (answers true). */
export function takeDrop({ node, absoluteX, absoluteY, dropMetadata }: DropEvent, send: Send): boolean {
  const metadata: unknown = dropMetadata
  const template = typeof metadata === 'object' && metadata !== null && 'template' in metadata ? metadata.template : null
  if (typeof template !== 'string') return true
  let parent: BaseNode | null = node
  while (parent && parent.type !== 'PAGE' && parent.type !== 'SECTION') parent = parent.parent
  const origin = (parent && boxOf(parent)) || { x: 0, y: 0 }
  send('dropped', { template, x: absoluteX - origin.x, y: absoluteY - origin.y, parent: (parent || figma.currentPage).id })
  return false
}
