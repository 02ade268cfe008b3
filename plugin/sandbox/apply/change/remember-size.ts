import { AXES } from '../axes'
import { isInLayout } from '../is-auto-layout'
import type { Journal } from '../journal'

type Sized = SceneNode & LayoutMixin

/** Size and how it came about: resizing sets both axes to FIXED and stops a text from growing. */
export function rememberSize(node: Sized, journal: Journal): void {
  const { width, height } = node
  const ways = AXES.map(axis => node[axis])
  const grows = node.type === 'TEXT' ? node.textAutoResize : null
  journal.add(() => {
    if (node.width !== width || node.height !== height) node.resize(width, height)
    if (node.type === 'TEXT' && grows && node.textAutoResize !== grows) node.textAutoResize = grows
    if (isInLayout(node)) setWays(node, ways)
  })
}

/** Sets the ways that are given and that differ. */
export function setWays(node: Sized, ways: readonly (Sized['layoutSizingVertical'] | undefined)[]): void {
  for (const [at, axis] of AXES.entries()) {
    const way = ways[at]
    if (way && node[axis] !== way) node[axis] = way
  }
}

export const isSized = (node: SceneNode): node is Sized => AXES[0] in node && 'resize' in node
