import { SceneGraph, type SceneNode } from '@open-pencil/scene-graph'
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

/** The renderer has no dashes on lines; on vectors it has. */
export function drawn(node: NodeRecord): [SceneNode['type'], Partial<SceneNode>] {
  const fields = fieldsOf(node, true)
  if (node.type !== 'LINE' || !fields.dashPattern?.length) return [coreType(node.type), fields]
  const vertices = [{ x: 0, y: 0 }, { x: fields.width ?? 0, y: 0 }]
  const none = { x: 0, y: 0 }
  return ['VECTOR', { ...fields, fills: [], vectorNetwork: { vertices, segments: [{ start: 0, end: 1, tangentStart: none, tangentEnd: none }], regions: [] } }]
}

/** A graph of its own for one picture, with final geometry and drawable fonts. */
export function graphToDraw(doc: Doc): SceneGraph {
  const graph = emptyGraph(doc)
  const add = (node: NodeRecord, parentId: string): void => {
    const [type, fields] = drawn(node)
    const made = graph.createNodeWithId(graphId(node), type, parentId, fields)
    for (const child of node.children) add(child, made.id)
  }
  for (const page of doc.root.children) add(page, graph.rootId)
  return graph
}
