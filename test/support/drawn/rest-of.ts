import type { Layer } from '../../../plugin/core/layers/layer'

interface Node { readonly id: string; readonly [key: string]: unknown; readonly children: Node[] }

/** Layers as a file body of Figma's REST interface tells them. */
export function restOf(layers: readonly Layer[]): unknown {
  const canvas: Node = { id: layers[0]?.parent ?? '0:1', name: 'Page', type: 'CANVAS', children: [] }
  const nodes = new Map<string, Node>([[canvas.id, canvas]])
  for (const { id, parent, type, name, visible, opacity, box, clips, text, fontSize, rotation } of layers) {
    const node: Node = {
      id, type, name, visible, opacity, clipsContent: clips === true, children: [],
      absoluteBoundingBox: box && { x: box.x, y: box.y, width: box.w, height: box.h },
      fills: [{ type: 'SOLID', color: { r: 0.1, g: 0.1, b: 0.1 } }],
      ...(text !== undefined && { characters: text, style: { fontSize, fontFamily: 'Inter', fontStyle: 'Regular' } }),
      ...(rotation && { rotation: (-rotation * Math.PI) / 180 }),
    }
    nodes.set(id, node)
    nodes.get(parent)?.children.push(node)
  }
  return { name: 'Drawn', document: { id: '0:0', name: 'Document', type: 'DOCUMENT', children: [canvas] } }
}
