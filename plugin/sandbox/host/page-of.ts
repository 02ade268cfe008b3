import { boxFrom } from './box-of'
import type { PageView } from '../../core/layers/layer'

/** The page a node lies on; null for the document and for what was removed. */
export function pageOf(node: BaseNode): PageNode | null {
  let at: BaseNode | null = node
  while (at && at.type !== 'PAGE') at = at.parent
  return at
}

/** The view of a page that is not shown is empty. */
export function viewOf(page: PageNode): PageView {
  const shown = page.id === figma.currentPage.id
  return {
    page: { id: page.id, name: page.name },
    view: shown ? boxFrom(figma.viewport.bounds) : { x: 0, y: 0, w: 0, h: 0 },
    selection: page.selection.map(node => node.id),
  }
}
