import { NAMESPACE, TAG, TAGGED, isParent, kindOf } from './data'

const isMap = (node: BaseNode): boolean => kindOf(node.getSharedPluginData(NAMESPACE, TAG)) === 'map'

/** The roots of our maps that hold one of the layers, or else lie inside it. */
export function mapsOf(nodes: readonly BaseNode[]): SceneNode[] {
  const found = new Map<string, BaseNode>()
  for (const node of nodes) {
    let at: BaseNode | null = node
    while (at && at.type !== 'PAGE' && at.type !== 'DOCUMENT' && !isMap(at)) at = at.parent
    const roots = at && at.type !== 'PAGE' && at.type !== 'DOCUMENT' ? [at] : isParent(node) ? node.findAllWithCriteria(TAGGED).filter(isMap) : []
    for (const root of roots) found.set(root.id, root)
  }
  return [...found.values()] as SceneNode[]
}
