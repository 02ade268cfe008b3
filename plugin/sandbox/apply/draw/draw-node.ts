import { writeTag } from '../write-tag'
import { writeType } from '../write-type'
import { drawImage } from './draw-image'
import { dress } from './dress'
import { fit } from './fit'
import { layOut } from './lay-out'
import { writeWords } from './write-words'
import type { PlanNode } from '../../../core/layers/plan'
import type { Brush } from '../brush'
import type { Drawn } from './make'

/**
 * Draws one new layer as its plan says, without its children. `parent` is its parent's plan; a root has none yet: it is
 * fitted, marked and locked when it is placed.
 */
export function drawNode(plan: PlanNode, node: Drawn, parent: PlanNode | null, brush: Brush): void {
  node.name = plan.name
  if (node.type === 'FRAME') layOut(plan, node)
  // A new text is Inter Regular 12.
  if (node.type === 'TEXT' && plan.text) writeType(node, plan.text.style, brush, 12)
  if (node.type === 'VECTOR') node.vectorPaths = [{ windingRule: plan.fill ? 'NONZERO' : 'NONE', data: plan.path || '' }]
  if (parent) fit(plan, node, parent.flow !== undefined, lineOf(plan, brush))
  if (node.type === 'TEXT') writeWords(plan, node)
  if (node.type === 'INSTANCE') node.setProperties(plan.texts || {})
  else dress(plan, node, brush)
  if (node.type === 'FRAME' && plan.image) drawImage(node, plan.image, brush)
  if (parent) mark(plan, node)
}

export const lineOf = ({ text }: PlanNode, brush: Brush): number => (text ? brush.look.type[text.style].line : 0)

/** Identity, buttons and lock. */
export function mark(plan: PlanNode, node: Drawn): void {
  if (plan.tag) writeTag(node, plan.tag)
  if (plan.relaunch) node.setRelaunchData(plan.relaunch)
  if (plan.locked) node.locked = true
}
