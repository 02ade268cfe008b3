import { fontKey } from '../apply/fonts'
import type { SentLayer } from '../../protocol/messages'
import type { Paints } from './paints'

const LONGEST = 20_000

type Sublayer = Pick<TextNode, 'getStyledTextSegments' | 'characters'>

/** Texts carry their words themselves, stickies and FigJam shapes in a sublayer. */
export function wordsIn(node: BaseNode): Sublayer | null {
  if (node.type === 'TEXT') return node
  return node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT' ? node.text : null
}

/** Cut at 20,000 characters, never inside a character; `length` tells the whole where it was cut. */
export function cut(text: string): Pick<SentLayer, 'text' | 'length'> {
  if (text.length <= LONGEST) return { text }
  const last = text.charCodeAt(LONGEST - 1)
  return { text: text.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST), length: text.length }
}

/**
 * Words and how they are set, in one host call. Where a text is set in several ways, the size is the smallest, the font
 * (`Inter Semi Bold`) the first, and the fills are `mixed`.
 */
export function typeset(node: Sublayer): { readonly type: Partial<SentLayer>; readonly paints: Paints } {
  const runs = node.getStyledTextSegments(['fontName', 'fontSize', 'fills'])
  const sizes = runs.map(run => run.fontSize)
  const fonts = runs.map(run => fontKey(run.fontName))
  const fills = runs.map(run => JSON.stringify(run.fills))
  const [first] = runs
  if (!first) return { type: { text: '' }, paints: [] }
  const type: Partial<SentLayer> = Object.assign(cut(runs.map(run => run.characters).join('')), { fontSize: sizes.reduce((a, b) => Math.min(a, b)), font: String(fonts[0]) })
  return {
    type: new Set(sizes).size > 1 || new Set(fonts).size > 1 ? Object.assign(type, { mixed: true }) : type,
    paints: new Set(fills).size > 1 ? 'mixed' : first.fills,
  }
}
