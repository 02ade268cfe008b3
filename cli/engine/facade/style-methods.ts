import { write } from '../model/document'
import type { NodeRecord, ThingRecord } from '../model/record'
import { mayWrite, refuse, type Hand } from './hand'
import type { Method } from './node-call'
import { checkPaints } from './paints'
import { needFont, writeWhole, writeRange } from './text-runs'
import { checkRange } from './text-write'
import { thing } from './variable-values'
import type { FontName } from '../layout/measure'

export const textStyleKeys = ['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'paragraphSpacing', 'paragraphIndent'] as const

function styleOf(hand: Hand, where: string, id: unknown, type: string): ThingRecord | null {
  if (typeof id !== 'string') return refuse(hand, where, 'Expected styleId to be a string')
  if (id === '') return null
  const style = thing(hand.session.doc, id)
  if (style?.kind !== 'style') return refuse(hand, where, `Could not find style with id "${id}"`)
  if (style.type !== type) return refuse(hand, where, `Expected a style of type ${type}, received ${style.type}`)
  return style
}

/** The node shows what the style holds now, and remembers where it came from. */
export function applyTextStyle(hand: Hand, node: NodeRecord, style: ThingRecord): void {
  for (const key of textStyleKeys) {
    if (key.startsWith('paragraph')) write(hand.session.doc, node, key, style.props[key])
    else writeWhole(hand, node, key, style.props[key])
  }
}

const paintStyle = (idKey: 'fillStyleId' | 'strokeStyleId', key: 'fills' | 'strokes'): Method => async (hand, node, [id], where) => {
  mayWrite(hand, where)
  const style = styleOf(hand, where, id, 'PAINT')
  if (style) key === 'fills' && node.type === 'TEXT' ? writeWhole(hand, node, key, style.props.paints) : write(hand.session.doc, node, key, style.props.paints)
  write(hand.session.doc, node, idKey, style?.id ?? '')
}

export const styleMethods: Record<string, Method> = {
  setFillStyleIdAsync: paintStyle('fillStyleId', 'fills'),
  setStrokeStyleIdAsync: paintStyle('strokeStyleId', 'strokes'),
  async setTextStyleIdAsync(hand, node, [id], where) {
    mayWrite(hand, where)
    const style = styleOf(hand, where, id, 'TEXT')
    if (style) {
      // Source: typings 11059 – requires the font to be loaded.
      needFont(hand, style.props.fontName as FontName, where)
      applyTextStyle(hand, node, style)
    }
    writeWhole(hand, node, 'textStyleId', style?.id ?? '')
  },
  async setRangeTextStyleIdAsync(hand, node, [from, to, id], where) {
    mayWrite(hand, where)
    const [start, end] = checkRange(hand, node, where, from, to)
    const style = styleOf(hand, where, id, 'TEXT')
    if (style) {
      needFont(hand, style.props.fontName as FontName, where)
      for (const key of textStyleKeys) if (!key.startsWith('paragraph')) writeRange(hand, node, start, end, key, style.props[key])
    }
    writeRange(hand, node, start, end, 'textStyleId', style?.id ?? '')
  },
  async setRangeFillStyleIdAsync(hand, node, [from, to, id], where) {
    mayWrite(hand, where)
    const [start, end] = checkRange(hand, node, where, from, to)
    const style = styleOf(hand, where, id, 'PAINT')
    if (style) writeRange(hand, node, start, end, 'fills', style.props.paints)
    writeRange(hand, node, start, end, 'fillStyleId', style?.id ?? '')
  },
  async setFillsAsync(hand, node, [value], where) {
    mayWrite(hand, where)
    write(hand.session.doc, node, 'fills', checkPaints(hand, where, 'fills', value))
  },
  async setStrokesAsync(hand, node, [value], where) {
    mayWrite(hand, where)
    write(hand.session.doc, node, 'strokes', checkPaints(hand, where, 'strokes', value))
  },
}
