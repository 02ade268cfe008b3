import type { PlanNode } from '../../../core/layers/plan'

export type Drawn = FrameNode | TextNode | RectangleNode | EllipseNode | VectorNode

const makers: { readonly [T in PlanNode['type']]: () => Drawn } = {
  frame: () => figma.createFrame(),
  text: () => figma.createText(),
  rectangle: () => figma.createRectangle(),
  ellipse: () => figma.createEllipse(),
  vector: () => figma.createVector(),
}

/** A new layer, in its parent at once. */
export const make = (type: PlanNode['type'], parent: FrameNode | null): Drawn => putInto(parent, makers[type]())

/** Figma makes every layer on the page: one left there by a failure would be litter. */
export function putInto<T extends SceneNode>(parent: FrameNode | null, node: T): T {
  try {
    if (parent) parent.appendChild(node)
  } catch (error) {
    node.remove()
    throw error
  }
  return node
}
