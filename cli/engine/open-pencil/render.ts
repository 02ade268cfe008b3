import { renderNodesToImage, renderNodesToSVG } from '@open-pencil/core'
import type { Exporter } from '../facade/session'
import { EngineError } from '../errors'
import { pageOf } from '../model/tree'
import { forgetVectors } from './forget-vectors'
import type { Renderer } from './start'
import { fromSvg } from './svg-read'
import { graphId, graphToDraw } from './to-graph'

export const createExporter = (renderer: Renderer): Exporter => ({
  async png(doc, nodes, scale) {
    const page = nodes[0] && pageOf(nodes[0])
    if (!page) throw new EngineError('There is nothing on the page to draw.')
    const graph = graphToDraw(doc)
    renderer.invalidateAllPictures()
    forgetVectors(renderer)
    const bytes = renderNodesToImage(renderer.ck, renderer, graph, graphId(page), nodes.map(graphId), { scale, format: 'PNG' })
    if (!bytes) throw new EngineError('The layers have no size to draw.')
    return bytes
  },
  async svg(doc, node) {
    const svg = renderNodesToSVG(graphToDraw(doc), graphId(pageOf(node)!), [graphId(node)])
    if (!svg) throw new EngineError('The layer has no size to draw.')
    return svg
  },
  fromSvg,
})
