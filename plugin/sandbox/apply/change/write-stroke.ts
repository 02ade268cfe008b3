import { SIDES } from '../draw/dress'
import { put, remember } from './put'
import type { StrokePlan } from '../../../core/layers/plan'
import type { Brush } from '../brush'
import type { Journal } from '../journal'

type Stroked = SceneNode & MinimalStrokesMixin & GeometryMixin

export const isStroked = (node: SceneNode): node is Stroked => 'strokes' in node && 'strokeCap' in node

/** A stroke as the plan says, or none. A shared stroke style comes back with the journal. */
export function writeStroke(node: Stroked, stroke: StrokePlan | null, brush: Brush, journal: Journal): void {
  const style = node.strokeStyleId
  if (style) journal.add(() => node.setStrokeStyleIdAsync(style))
  put(node, 'strokes', stroke ? [brush.palette.paint(stroke.colour)] : [], journal)
  if (!stroke) return
  put(node, 'dashPattern', stroke.dash || [], journal)
  const { weight } = stroke
  if ('strokeTopWeight' in node) {
    if (node.strokeWeight === figma.mixed || typeof weight !== 'number') for (const side of SIDES) remember(node, side, journal)
    else remember(node, 'strokeWeight', journal)
    if (typeof weight === 'number') node.strokeWeight = weight
    else SIDES.forEach((side, at) => { node[side] = Number(weight[at]) })
  } else put(node, 'strokeWeight', typeof weight === 'number' ? weight : Math.max(...weight), journal)
}
