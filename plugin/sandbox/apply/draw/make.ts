import type { PlanNode } from '../../../core/layers/plan'

export type Drawn = FrameNode | TextNode | RectangleNode | EllipseNode | VectorNode

const makers: { readonly [T in PlanNode['type']]: () => Drawn } = {
  frame: () => figma.createFrame(),
  text: () => figma.createText(),
  rectangle: () => figma.createRectangle(),
  ellipse: () => figma.createEllipse(),
  vector: () => figma.createVector(),
}

/** A new layer, in its parent at once: one left alone on the page by a failure would be litter. */
export function make(type: PlanNode['type'], parent: FrameNode | null): Drawn {
  const node = makers[type]()
  try {
    parent?.appendChild(node)
  } catch (error) {
    node.remove()
    throw error
  }
  return node
}
