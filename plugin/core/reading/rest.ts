import type { Box, Fill, Layer } from '../layers/layer'
import { parseTag } from '../layers/tag'
import { RestBody, RestNode } from './rest-node'

/** One page of a file body as the plugin would have read it. */
export interface RestPage { readonly page: { readonly id: string; readonly name: string }; readonly layers: readonly Layer[] }

/** `at` is the id of the last node that could be read, empty when it is no file body at all. */
export type RestPages = { readonly ok: true; readonly pages: readonly RestPage[] } | { readonly ok: false; readonly at: string }

const NAMESPACE = 'waymark'
const TAG = 'tag'
const LONGEST_TEXT = 20_000

/**
 * The layers of every page of a file body of Figma's REST interface, with our tags where the body was asked for with
 * plugin data. A body of single nodes counts as one page.
 */
export function layersFromRest(body: unknown): RestPages {
  const parsed = RestBody.safeParse(body)
  if (!parsed.success) return { ok: false, at: '' }
  const roots = 'nodes' in parsed.data ? Object.values(parsed.data.nodes).flatMap((one) => (one ? [one.document] : [])) : [parsed.data.document]
  const loose: unknown[] = []
  const canvases: RestNode[] = []
  for (const root of roots) {
    const node = RestNode.safeParse(root)
    if (!node.success) return { ok: false, at: '' }
    if (node.data.type === 'CANVAS') canvases.push(node.data)
    else if (node.data.type !== 'DOCUMENT') loose.push(root)
    else for (const child of node.data.children ?? []) {
      const canvas = RestNode.safeParse(child)
      if (!canvas.success) return { ok: false, at: node.data.id }
      canvases.push(canvas.data)
    }
  }
  if (loose.length) canvases.push({ id: '0:1', name: parsed.data.name ?? '', type: 'CANVAS', children: loose })
  const pages: RestPage[] = []
  for (const canvas of canvases) {
    const layers = layersIn(canvas)
    if (!layers.ok) return layers
    pages.push({ page: { id: canvas.id, name: canvas.name }, layers: layers.layers })
  }
  return { ok: true, pages }
}

interface Waiting { readonly data: unknown; readonly parent: string; readonly index: number; readonly visible: boolean; readonly opacity: number }

function layersIn(canvas: RestNode): { readonly ok: true; readonly layers: readonly Layer[] } | { readonly ok: false; readonly at: string } {
  const layers: Layer[] = []
  const stack: Waiting[] = []
  const wait = (children: readonly unknown[], parent: string, visible: boolean, opacity: number) => {
    for (let index = children.length - 1; index >= 0; index--) stack.push({ data: children[index], parent, index, visible, opacity })
  }
  wait(canvas.children ?? [], canvas.id, true, 1)
  for (let next = stack.pop(); next; next = stack.pop()) {
    const parsed = RestNode.safeParse(next.data)
    if (!parsed.success) return { ok: false, at: layers[layers.length - 1]?.id ?? canvas.id }
    const layer = layerOf(parsed.data, next)
    layers.push(layer)
    wait(parsed.data.children ?? [], layer.id, layer.visible, layer.opacity)
  }
  return { ok: true, layers }
}

function layerOf(node: RestNode, { parent, index, visible, opacity }: Waiting): Layer {
  const { id, name, type, characters, style = {}, rotation, locked, clipsContent, children } = node
  const fills = fillsOf(node)
  const own = node.sharedPluginData?.[NAMESPACE]
  return {
    id, parent, index, type, name,
    visible: visible && node.visible !== false,
    opacity: opacity * (node.opacity ?? 1),
    box: boxOf(node),
    ...(locked && { locked }),
    ...(clipsContent && children?.length && { clips: true }),
    ...(characters !== undefined && { text: characters.slice(0, LONGEST_TEXT), length: characters.length }),
    ...(characters !== undefined && rotation && { rotation: (-rotation * 180) / Math.PI }),
    ...(style.fontSize !== undefined && { fontSize: style.fontSize }),
    ...(style.fontFamily && { font: [style.fontFamily, style.fontStyle].filter(Boolean).join(' ') }),
    ...(fills && { fills }),
    ...(own && dataOf(own)),
  }
}

function dataOf(own: Readonly<Record<string, string>>): Pick<Layer, 'tag' | 'badTag' | 'stored'> {
  const { [TAG]: said, ...stored } = own
  if (said === undefined) return {}
  const tag = parseTag(said)
  if (!tag) return { badTag: said }
  return tag.kind === 'map' && Object.keys(stored).length ? { tag, stored } : { tag }
}

function boxOf({ absoluteBoundingBox: box }: RestNode): Box | null {
  if (!box || box.x === null || box.y === null || box.width === null || box.height === null) return null
  return { x: box.x, y: box.y, w: box.width, h: box.height }
}

const part = (share: number): string => Math.round(share * 255).toString(16).padStart(2, '0')

/** Visible fills; the file body names variables by id only, so tokens stay out. */
function fillsOf({ fills = [] }: RestNode): Layer['fills'] {
  const shown = fills.filter(({ visible }) => visible !== false)
  const plain: Fill[] = []
  for (const { type, color, opacity = 1 } of shown) {
    if (type !== 'SOLID' || !color) return 'other'
    plain.push({ hex: `#${part(color.r)}${part(color.g)}${part(color.b)}`.toUpperCase(), opacity })
  }
  return plain.length ? plain : undefined
}
