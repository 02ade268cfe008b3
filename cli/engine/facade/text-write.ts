import type { FontName } from '../layout/measure'
import { settle } from '../layout/settle'
import { write } from '../model/document'
import { text, type NodeRecord } from '../model/record'
import { refuse, type Hand } from './hand'
import { needFont, needFonts, segments, textKeys, writeRange, writeWhole } from './text-runs'
import { invalid, kindOf, plain } from './validate'

/** Needs the text's present fonts loaded; paints do not. Source: D:working-with-text; figwright#180 for the last four. */
const fontBound = new Set([
  'characters', 'fontSize', 'textCase', 'textDecoration', 'letterSpacing', 'lineHeight', 'leadingTrim', 'paragraphSpacing', 'paragraphIndent', 'listSpacing',
  'textAutoResize', 'textTruncation', 'maxLines', 'textAlignHorizontal', 'textAlignVertical', 'hangingPunctuation', 'hangingList', 'hyperlink', 'autoRename',
])

export const writesText: ReadonlySet<string> = new Set([...fontBound, 'fontName'])

/** A text that differs from its style in type no longer carries it. Source: third-party report (ENGINE §7). */
const breaksStyle = new Set(['fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration'])

export function writeText(hand: Hand, node: NodeRecord, key: string, value: unknown, where: string): void {
  const { doc } = hand.session
  if (fontBound.has(key)) needFonts(hand, node, where)
  const checked = checkTextValue(hand, key, value, where)
  if (key === 'characters') return setCharacters(hand, node, checked as string)
  if (key === 'textAutoResize') settle(doc)
  if (textKeys.has(key)) writeWhole(hand, node, key, checked)
  else write(doc, node, key, checked)
  if (breaksStyle.has(key) && node.props.textStyleId) write(doc, node, 'textStyleId', '')
  if (key === 'fills' && node.props.fillStyleId) write(doc, node, 'fillStyleId', '')
}

export function checkTextValue(hand: Hand, key: string, value: unknown, where: string): unknown {
  if (key === 'fontName') return checkFont(hand, value, where)
  if (key === 'lineHeight' || key === 'letterSpacing') return checkSpacing(hand, key, value, where)
  return plain(hand, where, value)
}

function checkFont(hand: Hand, value: unknown, where: string): FontName {
  const { family, style } = (value ?? {}) as Partial<FontName>
  if (typeof family !== 'string' || typeof style !== 'string') return invalid(hand, where, 'fontName', `Expected object, received ${kindOf(value)}`)
  const font = { family, style }
  needFont(hand, font, where)
  return font
}

function checkSpacing(hand: Hand, key: string, value: unknown, where: string): object {
  const units = key === 'lineHeight' ? ['AUTO', 'PIXELS', 'PERCENT'] : ['PIXELS', 'PERCENT']
  if (typeof value !== 'object' || value === null) return invalid(hand, where, key, `Expected object, received ${kindOf(value)}`)
  const { unit, value: amount } = value as { unit?: string; value?: unknown }
  if (!units.includes(unit!)) invalid(hand, where, key, `Invalid discriminator value. Expected ${units.map(u => `'${u}'`).join(' | ')} at .unit`)
  if (unit === 'AUTO') return { unit }
  if (typeof amount !== 'number' || !Number.isFinite(amount)) invalid(hand, where, key, `Expected number, received ${kindOf(amount)} at .value`)
  if (key === 'lineHeight' && (amount as number) < 0) invalid(hand, where, key, 'Number must be greater than or equal to 0 at .value')
  return { unit, value: amount }
}

/** All characters take the style of the first; the layer follows the text unless it was named. Source: typings 9850, 11059. */
export function setCharacters(hand: Hand, node: NodeRecord, value: string): void {
  const { doc } = hand.session
  const first = segments(node)[0]!.style
  if ((node.props['#runs'] as unknown[]).length) {
    for (const key of textKeys) write(doc, node, key, first[key])
    write(doc, node, '#runs', [])
  }
  write(doc, node, 'characters', value)
  if (node.props.autoRename) write(doc, node, 'name', value)
}

export function setRange(hand: Hand, node: NodeRecord, where: string, key: string, from: unknown, to: unknown, value: unknown): void {
  const [start, end] = checkRange(hand, node, where, from, to)
  if (key !== 'fills' && key !== 'fontName' && key !== 'fillStyleId') needFonts(hand, node, where, start, end)
  writeRange(hand, node, start, end, key, checkTextValue(hand, key, value, where))
}

export function checkRange(hand: Hand, node: NodeRecord, where: string, from: unknown, to: unknown): [number, number] {
  const length = text(node, 'characters').length
  if (!Number.isInteger(from) || !Number.isInteger(to)) refuse(hand, where, 'Expected start and end to be integers')
  if ((from as number) < 0 || (to as number) > length || (from as number) >= (to as number)) refuse(hand, where, 'Range outside of available characters')
  return [from as number, to as number]
}
