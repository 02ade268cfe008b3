import { WAYS } from '../axes'
import type { PlanNode } from '../../../core/layers/plan'
import type { Drawn } from './make'

/**
 * Size and place within the parent. Only once the layer has its parent: Figma refuses FILL before. `resize` comes first,
 * because it sets both axes to FIXED (PLATFORM §4, 8–9). `inFlow`: the parent lays its children out.
 */
export function fit(plan: PlanNode, node: Drawn, inFlow: boolean, line: number, at = plan.at): void {
  if (inFlow && at) node.layoutPositioning = 'ABSOLUTE'
  const { width = plan.flow && 'hug', height = plan.flow && 'hug' } = plan
  if (node.type === 'TEXT') {
    if (typeof width === 'number') node.resize(width, line)
    if (width !== 'hug') node.textAutoResize = 'HEIGHT'
    if (width === 'fill' && inFlow && !at) node.layoutSizingHorizontal = 'FILL'
  } else if (node.type !== 'VECTOR') {
    if (typeof width === 'number' || typeof height === 'number') node.resize(typeof width === 'number' ? width : 100, typeof height === 'number' ? height : 100)
    if (typeof width === 'string') node.layoutSizingHorizontal = WAYS[width]
    if (typeof height === 'string') node.layoutSizingVertical = WAYS[height]
    if (plan.minHeight !== undefined) node.minHeight = plan.minHeight
  }
  if (at && (inFlow || at.x)) node.x = at.x
  if (at && (inFlow || at.y)) node.y = at.y
}
