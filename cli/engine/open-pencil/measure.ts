import { createDefaultNode } from '@open-pencil/scene-graph/node-defaults'
import type { MeasureText, Size, TextToMeasure } from '../layout/measure'
import type { Renderer } from './start'
import { drawableText, lineHeightPixels } from './text'

/** Exact text sizes from Skia's own shaping, remembered: an uncached insert of 180 layers takes a second, a cached one a tenth. */
export function createMeasurer(renderer: Renderer): MeasureText {
  const known = new Map<string, Size>()
  return (text, maxWidth) => {
    const key = `${JSON.stringify(text)}|${maxWidth ?? ''}`
    const seen = known.get(key)
    if (seen) return seen
    const inner = measure(renderer, text, maxWidth === undefined ? undefined : maxWidth - text.indent)
    const size = { width: maxWidth ?? inner.width + text.indent, height: inner.height }
    known.set(key, size)
    return size
  }
}

function measure(renderer: Renderer, text: TextToMeasure, maxWidth: number | undefined): Size {
  // An empty text is one line high and nothing wide.
  if (!text.characters) return { width: 0, height: measure(renderer, { ...text, characters: 'x', runs: [] }, undefined).height }
  const resize = maxWidth === undefined ? 'WIDTH_AND_HEIGHT' : 'HEIGHT'
  // Skia lays nothing out in less than a pixel; Figma's thread of letters is the same.
  const width = maxWidth === undefined ? undefined : Math.max(1, maxWidth)
  const node = createDefaultNode(() => 'measured', 'TEXT', { ...drawableText(text), textAutoResize: resize, width: width ?? 0, height: 0 })
  const size = renderer.measureTextNode(node, width)
  if (size) return { width: maxWidth === undefined ? size.width : maxWidth, height: size.height }
  return estimate(text, maxWidth)
}

/** For the rare character no bundled font has. */
function estimate(text: TextToMeasure, maxWidth: number | undefined): Size {
  const line = lineHeightPixels(text.lineHeight, text.fontSize) ?? Math.ceil(text.fontSize * 1.21)
  const widths = text.characters.split('\n').map(row => Math.ceil([...row].length * text.fontSize * 0.6))
  if (maxWidth === undefined) return { width: Math.max(...widths), height: line * widths.length }
  return { width: maxWidth, height: line * widths.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / Math.max(1, maxWidth))), 0) }
}
