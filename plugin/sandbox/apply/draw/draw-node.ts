import { writeTag } from '../write-tag'
import { dress } from './dress'
import { fit } from './fit'
import { layOut } from './lay-out'
import { make } from './make'
import { setType } from './set-type'
import type { PlanNode } from '../../../core/layers/plan'
import type { Brush } from '../brush'
import type { Drawn } from './make'

/**
 * Draws one layer of a plan into its parent, without its children. A root has no parent yet: it is fitted, marked and
 * locked when it is placed.
 */
export function drawNode(plan: PlanNode, parent: { readonly plan: PlanNode; readonly node: FrameNode } | null, brush: Brush): Drawn {
  const node = make(plan.type, parent && parent.node)
  node.name = plan.name
  if (node.type === 'FRAME') layOut(plan, node)
  if (node.type === 'TEXT') setType(plan, node, brush)
  if (node.type === 'VECTOR') node.vectorPaths = [{ windingRule: plan.fill ? 'NONZERO' : 'NONE', data: plan.path ?? '' }]
  if (parent) fit(plan, node, parent.plan.flow !== undefined, lineOf(plan, brush))
  if (node.type === 'TEXT' && plan.text) node.characters = plan.text.content
  dress(plan, node, brush)
  if (parent) mark(plan, node)
  return node
}

export const lineOf = ({ text }: PlanNode, brush: Brush): number => (text ? brush.type(text.style).line : 0)

/** Identity, buttons and lock. */
export function mark(plan: PlanNode, node: Drawn): void {
  if (plan.tag) writeTag(node, plan.tag)
  if (plan.relaunch) node.setRelaunchData(plan.relaunch)
  if (plan.locked) node.locked = true
}
