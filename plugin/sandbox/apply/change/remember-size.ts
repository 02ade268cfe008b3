import { isInLayout } from '../is-auto-layout'
import type { Journal } from '../journal'

type Sized = SceneNode & LayoutMixin

/** Size and how it came about: resizing sets both axes to FIXED and stops a text from growing. */
export function rememberSize(node: Sized, journal: Journal): void {
  const { width, height, layoutSizingHorizontal: across, layoutSizingVertical: down } = node
  const grows = node.type === 'TEXT' ? node.textAutoResize : null
  journal.add(() => {
    if (node.width !== width || node.height !== height) node.resize(width, height)
    if (node.type === 'TEXT' && grows && node.textAutoResize !== grows) node.textAutoResize = grows
    if (!isInLayout(node)) return
    if (node.layoutSizingHorizontal !== across) node.layoutSizingHorizontal = across
    if (node.layoutSizingVertical !== down) node.layoutSizingVertical = down
  })
}

export const isSized = (node: SceneNode): node is Sized => 'layoutSizingHorizontal' in node && 'resize' in node
