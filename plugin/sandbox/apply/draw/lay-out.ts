import type { PlanNode } from '../../../core/layers/plan'

const MAIN = { start: 'MIN', center: 'CENTER', end: 'MAX', between: 'SPACE_BETWEEN' } as const
const CROSS = { start: 'MIN', center: 'CENTER', end: 'MAX' } as const

/** A frame's clipping and auto-layout. */
export function layOut(plan: PlanNode, frame: FrameNode): void {
  if (!plan.clips) frame.clipsContent = false
  if (!plan.flow) return
  frame.layoutMode = plan.flow === 'row' ? 'HORIZONTAL' : 'VERTICAL'
  if (plan.wrap) {
    frame.layoutWrap = 'WRAP'
    if (plan.gap) frame.counterAxisSpacing = plan.gap
  }
  const [top, right, bottom, left] = plan.pad || [0, 0, 0, 0]
  if (top) frame.paddingTop = top
  if (right) frame.paddingRight = right
  if (bottom) frame.paddingBottom = bottom
  if (left) frame.paddingLeft = left
  if (plan.gap) frame.itemSpacing = plan.gap
  const [main, cross] = plan.align || ['start', 'start']
  if (main !== 'start') frame.primaryAxisAlignItems = MAIN[main]
  if (cross !== 'start') frame.counterAxisAlignItems = CROSS[cross]
}
