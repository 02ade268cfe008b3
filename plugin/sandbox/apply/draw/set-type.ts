import type { PlanNode } from '../../../core/layers/plan'
import type { Brush } from '../brush'

const ALIGN = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const

/** Font first: Figma lets nothing be written before it is one that is loaded. A new text is Inter Regular 12. */
export function setType({ text }: PlanNode, node: TextNode, brush: Brush): void {
  if (!text) return
  const { size, line } = brush.type(text.style)
  node.fontName = brush.font(text.style)
  if (size !== 12) node.fontSize = size
  node.lineHeight = { unit: 'PIXELS', value: line }
  if (text.align && text.align !== 'left') node.textAlignHorizontal = ALIGN[text.align]
  if (brush.styles.of(text.style)) brush.styled.push({ node, token: text.style })
}
