import type { SceneGraph } from '@open-pencil/scene-graph'
import type { Doc } from '../model/document'
import { num, type NodeRecord } from '../model/record'
import { forgetVectors } from './forget-vectors'
import { startOpenPencil, type Renderer } from './start'
import { drawn, graphId, graphToDraw } from './to-graph'

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
  /** A document never seen before. */
  renew(): void
  /** These layers have other properties. */
  touch(nodes: Iterable<NodeRecord>): void
  /** Layers came into these, left them or stand in another order. */
  rebuild(parents: Iterable<NodeRecord>): void
  draw(doc: Doc, page: NodeRecord, look: Look): void
}

/** What a layer that lies on a page looks like, recorded while it lay at a point of it. */
interface Recorded { readonly picture: Picture; readonly x: number; readonly y: number }

/** Layers whose drawing depends on more than their own properties. */
const entangled = new Set(['LINE', 'GROUP', 'BOOLEAN_OPERATION'])

/** `size` is the canvas's, in its own pixels. */
export async function createScreen(canvas: Canvas, size: () => { readonly width: number; readonly height: number }): Promise<Screen> {
  const renderer = await startOpenPencil()
  const surfaceOf = surfaceMaker(renderer.ck, canvas, size)
  const pictures = new Map<NodeRecord, Recorded>()
  let surface = surfaceOf()
  let graph: SceneGraph | null = null

  const forget = (top: NodeRecord): void => {
    pictures.get(top)?.picture.delete()
    pictures.delete(top)
  }
  const forgetAround = (node: NodeRecord): void => {
    const top = topOf(node)
    if (top) forget(top)
    renderer.invalidateNodePicture(graphId(node))
    renderer.invalidateVectorPath(graphId(node))
  }
  return {
    fit() {
      surface.delete()
      surface = surfaceOf()
    },
    renew() {
      graph = null
      renderer.invalidateAllPictures()
      forgetVectors(renderer)
      for (const top of [...pictures.keys()]) forget(top)
    },
    touch(nodes) {
      for (const node of nodes) {
        if (entangled.has(node.type) || entangled.has(node.parent?.type ?? '')) graph = null
        graph?.updateNode(graphId(node), drawn(node)[1])
        forgetAround(node)
      }
    },
    rebuild(parents) {
      graph = null
      for (const parent of parents) forgetAround(parent)
    },
    draw(doc, page, { x, y, scale, background: [red, green, blue] }) {
      graph ??= graphToDraw(doc)
      const paper = surface.getCanvas()
      paper.clear(renderer.ck.Color4f(red, green, blue, 1))
      paper.save()
      paper.scale(scale, scale)
      paper.translate(-x, -y)
      for (const top of page.children) {
        const at = { x: num(top, 'x'), y: num(top, 'y') }
        const known = pictures.get(top) ?? { picture: record(renderer, graph, graphId(top)), ...at }
        pictures.set(top, known)
        paper.save()
        paper.translate(at.x - known.x, at.y - known.y)
        paper.drawPicture(known.picture)
        paper.restore()
      }
      paper.restore()
      surface.flush()
    },
  }
}

/** The layer on the page that a layer lies in; null for what is on none. */
function topOf(node: NodeRecord): NodeRecord | null {
  for (let at = node; at.parent; at = at.parent) if (at.parent.type === 'PAGE') return at
  return null
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
