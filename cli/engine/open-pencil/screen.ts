import type { SceneGraph } from '@open-pencil/scene-graph'
import type { Doc } from '../model/document'
import type { NodeRecord } from '../model/record'
import { forgetVectors } from './forget-vectors'
import { startOpenPencil, type Renderer } from './start'
import { graphId, graphToDraw } from './to-graph'

type Kit = Renderer['ck']
type Canvas = Parameters<Kit['MakeSWCanvasSurface']>[0]
type Surface = NonNullable<ReturnType<Kit['MakeSWCanvasSurface']>>
type Picture = NonNullable<Renderer['scenePicture']>

/** Which part of a page is seen: the point of the page at the top left corner, and device pixels to one of the page's. */
export interface Look { readonly x: number; readonly y: number; readonly scale: number; readonly background: readonly [red: number, green: number, blue: number] }

/** A document on a canvas of a browser: what did not change since the last time is not shaped again. */
export interface Screen {
  /** Pixels of the canvas have changed in number. */
  fit(): void
  /** These layers are not what they were; without a list, none is. */
  forget(nodes?: Iterable<NodeRecord>): void
  draw(doc: Doc, page: NodeRecord, look: Look): void
}

/** `size` is the canvas's, in its own pixels. */
export async function createScreen(canvas: Canvas, size: () => { readonly width: number; readonly height: number }): Promise<Screen> {
  const renderer = await startOpenPencil()
  const surfaceOf = surfaceMaker(renderer.ck, canvas, size)
  const pictures = new Map<string, Picture>()
  let surface = surfaceOf()
  let graph: SceneGraph | null = null

  const forget = (id: string): void => {
    pictures.get(id)?.delete()
    pictures.delete(id)
  }
  return {
    fit() {
      surface.delete()
      surface = surfaceOf()
    },
    forget(nodes) {
      graph = null
      renderer.invalidateAllPictures()
      if (!nodes) forgetVectors(renderer)
      for (const id of nodes ? [...nodes].map(graphId) : [...pictures.keys()]) {
        forget(id)
        renderer.invalidateVectorPath(id)
      }
    },
    draw(doc, page, { x, y, scale, background: [red, green, blue] }) {
      graph ??= graphToDraw(doc)
      const paper = surface.getCanvas()
      paper.clear(renderer.ck.Color4f(red, green, blue, 1))
      paper.save()
      paper.scale(scale, scale)
      paper.translate(-x, -y)
      for (const layer of page.children) {
        const id = graphId(layer)
        const picture = pictures.get(id) ?? record(renderer, graph, id)
        pictures.set(id, picture)
        paper.drawPicture(picture)
      }
      paper.restore()
      surface.flush()
    },
  }
}

/** Everything is recorded, seen or not: panning then only replays it. */
function record(renderer: Renderer, graph: SceneGraph, id: string): Picture {
  const far = 1e6
  const recorder = new renderer.ck.PictureRecorder()
  renderer.worldViewport = { x: -far, y: -far, w: 2 * far, h: 2 * far }
  renderer.renderNode(recorder.beginRecording(renderer.ck.LTRBRect(-far, -far, far, far)), graph, id, {})
  const picture = recorder.finishRecordingAsPicture()
  recorder.delete()
  return picture
}

/** Drawn by the graphics card where there is one. */
function surfaceMaker(kit: Kit, canvas: Canvas, size: () => { readonly width: number; readonly height: number }): () => Surface {
  const handle = typeof canvas === 'string' ? 0 : kit.GetWebGLContext(canvas)
  const card = handle ? kit.MakeWebGLContext(handle) : null
  return () => {
    const { width, height } = size()
    const surface = (card && kit.MakeOnScreenGLSurface(card, width, height, kit.ColorSpace.SRGB)) ?? kit.MakeSWCanvasSurface(canvas)
    if (!surface) throw new Error('the browser gave no surface to draw on')
    return surface
  }
}
