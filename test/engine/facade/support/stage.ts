import { createEngine, type Engine, type EngineOptions } from '../../../../cli/engine/engine'

/** An engine with Inter Regular and Bold loaded in both pairs of hands. */
export async function stage(options: EngineOptions = {}): Promise<Engine> {
  const engine = await createEngine(options)
  for (const figma of [engine.figma, engine.person]) for (const style of ['Regular', 'Bold']) await figma.loadFontAsync({ family: 'Inter', style })
  engine.resetCounts()
  return engine
}

export const red: SolidPaint = { type: 'SOLID', color: { r: 1, g: 0, b: 0 } }

type AutoLayout = Partial<Pick<FrameNode, 'itemSpacing' | 'counterAxisSpacing' | 'paddingTop' | 'paddingRight' | 'paddingBottom' | 'paddingLeft' | 'primaryAxisAlignItems' | 'counterAxisAlignItems' | 'layoutWrap'>>

/** An auto-layout frame that hugs both ways. */
export function flow(figma: PluginAPI, layoutMode: 'HORIZONTAL' | 'VERTICAL', more: AutoLayout = {}): FrameNode {
  const frame = figma.createFrame()
  return Object.assign(frame, { layoutMode, primaryAxisSizingMode: 'AUTO', counterAxisSizingMode: 'AUTO', ...more })
}

export function box(figma: PluginAPI, width: number, height: number, parent?: FrameNode): RectangleNode {
  const rectangle = figma.createRectangle()
  rectangle.resize(width, height)
  parent?.appendChild(rectangle)
  return rectangle
}

export function words(figma: PluginAPI, characters: string, parent?: FrameNode): TextNode {
  const text = figma.createText()
  text.characters = characters
  parent?.appendChild(text)
  return text
}

/** x, y, width and height, rounded to a thousandth. */
export const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): number[] =>
  [x, y, width, height].map(value => Math.round(value * 1000) / 1000)
