import type { PlanNode } from '../../../core/layers/plan'

const ALIGN = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const

/** Words and how they stand; once the text has its font and its width. */
export function writeWords({ text }: PlanNode, node: TextNode): void {
  if (!text) return
  if (text.align && text.align !== 'left') node.textAlignHorizontal = ALIGN[text.align]
  node.characters = text.content
}
