/**
 * Puts a layer where it will be the `index`-th child. Figma counts the layer itself while it is still among its new
 * siblings (typings, insertChild), so a move towards the end of its own parent aims one further.
 */
export function place(parent: BaseNode & ChildrenMixin, index: number | undefined, node: SceneNode): void {
  if (index === undefined) return parent.appendChild(node)
  const now = node.parent && node.parent.id === parent.id ? parent.children.findIndex(child => child.id === node.id) : -1
  parent.insertChild(now >= 0 && now < index ? index + 1 : index, node)
}
