import { nodesById } from '../host/nodes-by-id'
import { pageOf } from '../host/page-of'
import { isLayer } from '../host/data'
import type { Scope } from '../../protocol/messages'
import type { Area } from './details'

const whole = (page: PageNode): Area => ({ page, roots: null, rect: null })

/** The areas a scope means, page by page. Pages are not loaded yet; what is gone is left out. */
export async function areasOf(scope: Scope): Promise<Area[]> {
  const page = figma.currentPage
  if (scope.in === 'selection') return [{ page, roots: page.selection, rect: null }]
  if (scope.in === 'rect') return [{ page, roots: null, rect: scope.rect }]
  if (scope.in === 'file') return figma.root.children.map(whole)
  if (scope.in === 'ids') return byPage([...(await nodesById(scope.ids)).values()])
  if (scope.page === undefined) return [whole(page)]
  const named = (await nodesById([scope.page])).get(scope.page)
  return named && named.type === 'PAGE' ? [whole(named)] : []
}

function byPage(nodes: readonly BaseNode[]): Area[] {
  const pages = new Map<string, Area & { readonly roots: SceneNode[] }>()
  for (const node of nodes) {
    const page = pageOf(node)
    if (!page || !isLayer(node)) continue
    const known = pages.get(page.id) || { page, roots: [], rect: null }
    known.roots.push(node)
    pages.set(page.id, known)
  }
  return [...pages.values()]
}
