import { createSVGNodes } from '@open-pencil/core'
import { SceneGraph, type SceneNode } from '@open-pencil/scene-graph'
import { addNode, type Doc } from '../model/document'
import { defaultName } from '../model/defaults'
import { freeze, type NodeRecord } from '../model/record'
import { propsOf } from './scene-props'

/** A frame of vectors from SVG source, as figma.createNodeFromSvg makes it. */
export function fromSvg(doc: Doc, svg: string, parent: NodeRecord): NodeRecord {
  const graph = new SceneGraph()
  const root = createSVGNodes(graph, graph.getPages()[0]!.id, svg)
  if (!root) throw new Error('the SVG holds nothing to draw')
  const reader = { graph, changes: new Map(), styles: new Map(), taken: new Set<string>() }
  const add = (scene: SceneNode, into: NodeRecord): NodeRecord => {
    const { '#shared': _, ...props } = propsOf(reader, scene, undefined, into)
    for (const key in props) freeze(props[key])
    const node = addNode(doc, scene.type, into, { ...props, name: scene === root ? 'svg' : defaultName(scene.type) })
    for (const child of graph.getChildren(scene.id)) add(child, node)
    return node
  }
  return add(root, parent)
}
