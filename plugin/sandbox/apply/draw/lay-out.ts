import { PADDINGS } from '../axes'
import type { PlanNode } from '../../../core/layers/plan'

const ALIGN = { start: 'MIN', center: 'CENTER', end: 'MAX', between: 'SPACE_BETWEEN' } as const

/** A frame's clipping and auto-layout. */
export function layOut(plan: PlanNode, frame: FrameNode): void {
  if (!plan.clips) frame.clipsContent = false
  if (!plan.flow) return
  frame.layoutMode = plan.flow === 'row' ? 'HORIZONTAL' : 'VERTICAL'
  if (plan.wrap) {
    frame.layoutWrap = 'WRAP'
    if (plan.gap) frame.counterAxisSpacing = plan.gap
  }
  const { pad } = plan
  if (pad) PADDINGS.forEach((side, at) => { if (pad[at]) frame[side] = pad[at] })
  if (plan.gap) frame.itemSpacing = plan.gap
  const [main, cross] = plan.align || ['start', 'start']
  if (main !== 'start') frame.primaryAxisAlignItems = ALIGN[main]
  if (cross !== 'start') frame.counterAxisAlignItems = ALIGN[cross]
}
