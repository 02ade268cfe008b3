import { SceneGraph } from '@open-pencil/scene-graph'
import type { Layer } from '../../plugin/core/layers/layer'

/** The same layers as the other linter takes them. */
export function linterGraph(layers: readonly Layer[]): SceneGraph {
  const graph = new SceneGraph()
  const page = graph.getPages()[0]?.id ?? graph.rootId
  const made = new Map<string, string>()
  for (const { id, parent, type, name, box, text, fontSize, visible } of layers) {
    const node = graph.createNode(type === 'TEXT' ? 'TEXT' : type === 'VECTOR' ? 'VECTOR' : type === 'ELLIPSE' ? 'ELLIPSE' : 'FRAME', made.get(parent) ?? page, {
      name, visible, ...(box && { x: box.x, y: box.y, width: box.w, height: box.h }), ...(text !== undefined && { text }), ...(fontSize !== undefined && { fontSize }),
    })
    made.set(id, node.id)
  }
  return graph
}
