import { pageOf } from './page-of'

/** Selects layers of one page, the page of the first, and brings them into view; how many those are. */
export async function select(nodes: readonly (BaseNode | null | undefined)[]): Promise<number> {
  const there = nodes.filter(node => node && !node.removed) as BaseNode[]
  const page = there[0] ? pageOf(there[0]) : null
  if (!page) return 0
  if (page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page)
  const shown = there.filter(node => node.type !== 'PAGE' && pageOf(node)?.id === page.id) as SceneNode[]
  page.selection = shown
  if (shown.length) figma.viewport.scrollAndZoomIntoView(shown)
  return shown.length
}
