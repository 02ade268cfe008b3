import { pageOf } from './page-of'

/** Selects layers of one page, the page of the first, and brings them into view; how many those are. */
export async function select(nodes: readonly (BaseNode | null | undefined)[]): Promise<number> {
  const there = nodes.filter(node => node && !node.removed) as BaseNode[]
  const page = there[0] ? pageOf(there[0]) : null
  if (!page) return 0
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page)
  const isHere = (node: BaseNode): boolean => {
    const on = pageOf(node)
    return on !== null && on.id === page.id && node.id !== page.id
  }
  const shown = there.filter(isHere) as SceneNode[]
  page.selection = shown
  if (shown.length) figma.viewport.scrollAndZoomIntoView(shown)
  return shown.length
}
