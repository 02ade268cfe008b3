import type { PlanNode, StrokePlan } from '../../../core/layers/plan'
import type { Brush } from '../brush'
import type { Drawn } from './make'

export const SIDES = ['strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight'] as const

/** One weight, or one a side where the layer has sides. Figma draws 1 px until told otherwise. */
function weigh(node: Drawn, weight: StrokePlan['weight']): void {
  if (typeof weight === 'number') {
    if (weight !== 1) node.strokeWeight = weight
  } else if ('strokeTopWeight' in node) {
    SIDES.forEach((side, at) => { if (weight[at] !== 1) node[side] = Number(weight[at]) })
  }
}

/** Fill, stroke, corners, opacity: only what differs from what Figma gives a new layer. */
export function dress(plan: PlanNode, node: Exclude<Drawn, InstanceNode>, brush: Brush): void {
  const colour = plan.text ? plan.text.colour : plan.fill
  node.fills = colour ? [brush.palette.paint(colour)] : []
  if (plan.stroke) {
    node.strokes = [brush.palette.paint(plan.stroke.colour)]
    weigh(node, plan.stroke.weight)
    if (plan.stroke.dash) node.dashPattern = plan.stroke.dash
  } else if (node.type === 'VECTOR') node.strokes = []
  if (plan.radius && 'cornerRadius' in node) node.cornerRadius = plan.radius
  if (plan.opacity !== undefined) node.opacity = plan.opacity
}
