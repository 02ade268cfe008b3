import type { Layer } from '../../plugin/core/layers/layer'

/** Draws layers that were read (frames and texts, plain looks) on the current page of a document. */
export async function drawLayers(host: PluginAPI, layers: readonly Layer[]): Promise<void> {
  const fontName = { family: 'Inter', style: 'Regular' }
  await host.loadFontAsync(fontName)
  const drawn = new Map<string, { readonly node: FrameNode; readonly x: number; readonly y: number }>()
  for (const { id, parent, name, text, fontSize, box } of layers) {
    if (!box) continue
    const above = drawn.get(parent)
    const node = text === undefined ? host.createFrame() : host.createText()
    if (node.type === 'TEXT') {
      node.fontName = fontName
      if (fontSize !== undefined) node.fontSize = fontSize
      node.characters = text ?? ''
      node.textAutoResize = 'NONE'
    } else node.fills = []
    node.name = name
    node.resize(Math.max(1, box.w), Math.max(1, box.h))
    above?.node.appendChild(node)
    node.x = box.x - (above?.x ?? 0)
    node.y = box.y - (above?.y ?? 0)
    if (node.type === 'FRAME') drawn.set(id, { node, x: box.x, y: box.y })
  }
}
