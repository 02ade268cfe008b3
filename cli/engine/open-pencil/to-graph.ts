import { SceneGraph } from '@open-pencil/scene-graph'
import type { Doc } from '../model/document'
import type { NodeRecord } from '../model/record'
import { coreType, fieldsOf } from './node-fields'

/** The graph numbers its own nodes 0:1, 0:2 … as files do; ours keep out of its way. */
export const graphId = (node: NodeRecord): string => `layer ${node.id}`

export function emptyGraph(doc: Doc): SceneGraph {
  const graph = new SceneGraph()
  for (const page of graph.getPages()) graph.deleteNode(page.id)
  for (const [hash, bytes] of doc.images) graph.images.set(hash, bytes)
  return graph
}

/** A graph of its own for one picture, with final geometry and drawable fonts. */
export function graphToDraw(doc: Doc): SceneGraph {
  const graph = emptyGraph(doc)
  const add = (node: NodeRecord, parentId: string): void => {
    const made = graph.createNodeWithId(graphId(node), coreType(node.type), parentId, fieldsOf(node, true))
    for (const child of node.children) add(child, made.id)
  }
  for (const page of doc.root.children) add(page, graph.rootId)
  return graph
}
