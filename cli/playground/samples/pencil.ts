export interface Pen { readonly size?: number; readonly style?: string; readonly colour?: string; readonly width?: number }
export interface Sheet { readonly fill: string; readonly radius?: number; readonly edge?: string; readonly name?: string }

/** Draws as a designer does by hand, with plain texts, shapes and frames. */
export interface Pencil {
  text(into: BaseNode & ChildrenMixin, words: string, x: number, y: number, pen?: Pen): TextNode
  shape(into: BaseNode & ChildrenMixin, x: number, y: number, width: number, height: number, sheet: Sheet): RectangleNode
  frame(x: number, y: number, width: number, height: number, sheet: Sheet): FrameNode
}

/** `#rrggbb` as a paint. */
const paint = (hex: string): SolidPaint => {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255
  return { type: 'SOLID', color: { r: channel(1), g: channel(3), b: channel(5) } }
}

export async function takePencil(hand: PluginAPI): Promise<Pencil> {
  for (const style of ['Regular', 'Medium', 'Semi Bold', 'Bold']) await hand.loadFontAsync({ family: 'Inter', style })
  const dress = <N extends RectangleNode | FrameNode>(node: N, x: number, y: number, width: number, height: number, { fill, radius = 0, edge, name }: Sheet): N => {
    node.resize(width, height)
    Object.assign(node, { x, y, fills: [paint(fill)], cornerRadius: radius, ...(edge && { strokes: [paint(edge)] }), ...(name && { name }) })
    return node
  }
  return {
    text(into, words, x, y, { size = 14, style = 'Regular', colour = '#1f2937', width } = {}) {
      const text = hand.createText()
      into.appendChild(text)
      text.fontName = { family: 'Inter', style }
      Object.assign(text, { fontSize: size, fills: [paint(colour)], characters: words })
      if (width) text.resize(width, text.height)
      if (width) text.textAutoResize = 'HEIGHT'
      Object.assign(text, { x, y })
      return text
    },
    shape(into, x, y, width, height, sheet) {
      const shape = hand.createRectangle()
      into.appendChild(shape)
      return dress(shape, x, y, width, height, sheet)
    },
    frame: (x, y, width, height, sheet) => dress(hand.createFrame(), x, y, width, height, sheet),
  }
}
