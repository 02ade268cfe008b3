import { TAGGED, isLayer, isParent, kindOf, tagText } from './data'

const isMap = (node: BaseNode): boolean => kindOf(tagText(node)) === 'map'

/** The roots of our maps that hold one of the layers, or else lie inside it. */
export function mapsOf(nodes: readonly BaseNode[]): SceneNode[] {
  const found = new Map<string, BaseNode>()
  for (const node of nodes) {
    let at: BaseNode | null = node
    while (at && isLayer(at) && !isMap(at)) at = at.parent
    const roots = at && isLayer(at) ? [at] : isParent(node) ? node.findAllWithCriteria(TAGGED).filter(isMap) : []
    for (const root of roots) found.set(root.id, root)
  }
  return [...found.values()] as SceneNode[]
}
