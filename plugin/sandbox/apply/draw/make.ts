import type { PlanNode } from '../../../core/layers/plan'
import type { Brush } from '../brush'

export type Drawn = FrameNode | TextNode | RectangleNode | EllipseNode | VectorNode | InstanceNode

const makers: { readonly [T in PlanNode['type']]: (component: ComponentNode | undefined) => Drawn } = {
  frame: () => figma.createFrame(),
  text: () => figma.createText(),
  rectangle: () => figma.createRectangle(),
  ellipse: () => figma.createEllipse(),
  vector: () => figma.createVector(),
  instance: component => (component as ComponentNode).createInstance(),
}

/** A new layer, in its parent at once. */
export const make = ({ type, component }: PlanNode, parent: FrameNode | null, { components }: Brush): Drawn =>
  putInto(parent, makers[type](component && components.get(component.id)))

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
