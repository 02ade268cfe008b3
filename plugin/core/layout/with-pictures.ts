import type { PlanNode } from '../layers/plan'

/** Shows pictures in a plan: each in the picture frame of the note with its name. */
export function withPictures(node: PlanNode, names: ReadonlySet<string>): PlanNode {
  const [, note] = /^note:(.*)\/picture$/.exec(node.key) ?? []
  const own = note !== undefined && names.has(note) ? { ...node, image: note } : node
  return own.children ? { ...own, children: own.children.map((child) => withPictures(child, names)) } : own
}
