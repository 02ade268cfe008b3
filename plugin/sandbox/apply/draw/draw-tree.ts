import { isAutoLayout } from '../is-auto-layout'
import { place } from '../place'
import { drawNode, lineOf, mark } from './draw-node'
import { fit } from './fit'
import { make } from './make'
import type { Patch } from '../../../core/layers/patch'
import type { PlanNode } from '../../../core/layers/plan'
import type { Canvas, Row } from '../canvas'
import type { Drawn } from './make'

type Insert = Extract<Patch, { op: 'insert' }>

interface Open { readonly plan: PlanNode; readonly node: FrameNode }

/**
 * Draws a plan as a new tree on the current page and then moves it where it belongs: one relayout of the parent, and
 * nothing of ours in the parent until the tree is whole. False when left.
 */
export async function drawTree({ node: plan, index, at }: Insert, parent: BaseNode & ChildrenMixin, canvas: Canvas): Promise<boolean> {
  const { brush, journal, drawn, rows } = canvas
  const root = make(plan, null, brush)
  journal.add(() => root.removed || root.remove())
  drawNode(plan, root, null, brush)
  if (canvas.rests) {
    root.opacity = 0
    canvas.unseen.push({ root, opacity: plan.opacity === undefined ? 1 : plan.opacity })
  }
  drawn.set(plan.key, root)
  const stack: { readonly plan: PlanNode; readonly parent: Open }[] = []
  const open = (of: PlanNode, node: Drawn): void => {
    if (node.type === 'FRAME') for (const child of (of.children || []).slice().reverse()) stack.push({ plan: child, parent: { plan: of, node } })
  }
  open(plan, root)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const node = make(next.plan, next.parent.node, brush)
    drawNode(next.plan, node, next.parent.plan, brush)
    drawn.set(next.plan.key, node)
    open(next.plan, node)
    const rest = canvas.after()
    if (rest && !(await rest)) return false
  }
  place(parent, index, root)
  fit(plan, root, isAutoLayout(parent), lineOf(plan, brush), at)
  mark(plan, root)
  collectRows(plan, drawn, rows)
  return true
}

/** Inner rows first: an outer row measures what they have become. */
function collectRows(plan: PlanNode, drawn: Canvas['drawn'], rows: Row[]): void {
  const found: Row[] = []
  const stack = [plan]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const children = node.children || []
    if (node.equal) found.push(children.filter(child => !child.at).map(child => drawn.get(child.key) as Drawn))
    for (const child of children) stack.push(child)
  }
  for (const row of found.reverse()) rows.push(row)
}
