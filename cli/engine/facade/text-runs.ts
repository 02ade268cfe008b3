import type { FontName, Run } from '../layout/measure'
import { write } from '../model/document'
import { text, type NodeRecord } from '../model/record'
import { withDescendants } from '../model/tree'
import { storedWeight } from '../open-pencil/fonts'
import { refuse, type Hand } from './hand'

/** Properties that may differ from one character to the next. */
export const textKeys: ReadonlySet<string> = new Set([
  'fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'textCase', 'textDecoration', 'fills', 'textStyleId', 'fillStyleId', 'hyperlink',
])

export interface Segment { readonly start: number; readonly end: number; readonly style: Readonly<Record<string, unknown>> }

const runsOf = (node: NodeRecord): readonly Run[] => node.props['#runs'] as readonly Run[]

/** The text cut wherever any property changes; an empty text is one empty segment. */
export function segments(node: NodeRecord, from = 0, to = text(node, 'characters').length): Segment[] {
  const base = Object.fromEntries([...textKeys].map(key => [key, node.props[key]]))
  const cuts = new Set([from, to])
  for (const run of runsOf(node)) for (const at of [run.start, run.end]) if (at > from && at < to) cuts.add(at)
  const points = [...cuts].sort((a, b) => a - b)
  if (points.length < 2) return [{ start: from, end: to, style: { ...base, ...runsOf(node).find(r => r.start <= from && from < r.end)?.style } }]
  return points.slice(1).map((end, i) => {
    const start = points[i]!
    return { start, end, style: { ...base, ...runsOf(node).find(run => run.start <= start && run.end >= end)?.style } }
  })
}

const show = (key: string, style: Segment['style']): unknown =>
  key === 'fontWeight' ? storedWeight((style.fontName as FontName).style) : style[key]

export const equal = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** One value for the whole range, or figma.mixed. */
export function textValue(hand: Hand, node: NodeRecord, key: string, from?: number, to?: number): unknown {
  if (!runsOf(node).length) return show(key, node.props)
  const values = segments(node, from, to).map(segment => show(key, segment.style))
  return values.every(value => equal(value, values[0])) ? values[0] : hand.mixed
}

/** Sets a property on the whole text: every run forgets its own. */
export function writeWhole(hand: Hand, node: NodeRecord, key: string, value: unknown): void {
  const { doc } = hand.session
  write(doc, node, key, value)
  const left = runsOf(node).flatMap(run => {
    const { [key]: _, ...style } = run.style
    return Object.keys(style).length ? [{ ...run, style }] : []
  })
  if (left.length !== runsOf(node).length || runsOf(node).length) write(doc, node, '#runs', left)
}

export function writeRange(hand: Hand, node: NodeRecord, from: number, to: number, key: string, value: unknown): void {
  const length = text(node, 'characters').length
  if (from === 0 && to === length) return writeWhole(hand, node, key, value)
  const cuts = [...new Set([0, from, to, length, ...runsOf(node).flatMap(run => [run.start, run.end])])].sort((a, b) => a - b)
  const runs = cuts.slice(1).flatMap((end, i): Run[] => {
    const start = cuts[i]!
    const style = { ...runsOf(node).find(run => run.start <= start && run.end >= end)?.style, ...(start >= from && end <= to ? { [key]: value } : {}) }
    return Object.keys(style).length ? [{ start, end, style }] : []
  })
  write(hand.session.doc, node, '#runs', runs)
}

export const fontKey = (font: FontName): string => `${font.family} ${font.style}`

export const fontsOf = (node: NodeRecord, from?: number, to?: number): FontName[] => {
  const all = segments(node, from, to).map(segment => segment.style.fontName as FontName)
  return all.filter((font, i) => all.findIndex(other => fontKey(other) === fontKey(font)) === i)
}

export const hasMissingFont = (hand: Hand, node: NodeRecord): boolean => {
  const known = new Set(hand.session.fonts.map(fontKey))
  return fontsOf(node).some(font => !known.has(fontKey(font)))
}

const askFor = (font: FontName): string =>
  `Please call figma.loadFontAsync({ family: "${font.family}", style: "${font.style}" }) and await the returned promise first.`

/** Wording: plugin-samples#84, cursor-talk-to-figma-mcp#3. */
export function needFonts(hand: Hand, node: NodeRecord, where: string, from?: number, to?: number): void {
  for (const font of fontsOf(node, from, to))
    if (!hand.fonts.has(fontKey(font))) refuse(hand, where, `Cannot write to node with unloaded font "${fontKey(font)}". ${askFor(font)}`)
}

export function needFont(hand: Hand, font: FontName, where: string): void {
  // Wording: specs-plugin-1#171.
  if (!hand.fonts.has(fontKey(font))) refuse(hand, where, `unloaded font "${fontKey(font)}". ${askFor(font)}`)
}

/** What lays text out anew needs the fonts of every text below. Source: figma-use rule 8. */
export function needFontsWithin(hand: Hand, root: NodeRecord, where: string): void {
  for (const node of withDescendants(root))
    if (node.type === 'TEXT' && node.props.characters) for (const font of fontsOf(node)) needFont(hand, font, where)
}
