import { text } from '../model/record'
import { mayWrite, refuse } from './hand'
import type { Method } from './node-call'
import { checkPaints } from './paints'
import { equal, fontsOf, segments, textValue, writeRange } from './text-runs'
import { checkRange, setRange } from './text-write'
import { storedWeight } from '../open-pencil/fonts'
import { write } from '../model/document'
import { needFonts } from './text-runs'

const reader = (key: string): Method => (hand, node, [from, to], where) => {
  const [start, end] = checkRange(hand, node, where, from, to)
  return textValue(hand, node, key, start, end)
}

const writer = (key: string): Method => (hand, node, [from, to, value], where) => {
  mayWrite(hand, where)
  setRange(hand, node, where, key, from, to, value)
}

const rangeable = { FontName: 'fontName', FontSize: 'fontSize', LineHeight: 'lineHeight', LetterSpacing: 'letterSpacing', TextCase: 'textCase', TextDecoration: 'textDecoration', Hyperlink: 'hyperlink' }

export const rangeMethods: Record<string, Method> = {
  getRangeFills: reader('fills'),
  getRangeFontWeight: reader('fontWeight'),
  getRangeTextStyleId: reader('textStyleId'),
  getRangeFillStyleId: reader('fillStyleId'),
  setRangeFills(hand, node, [from, to, value], where) {
    mayWrite(hand, where)
    const [start, end] = checkRange(hand, node, where, from, to)
    writeRange(hand, node, start, end, 'fills', checkPaints(hand, where, 'fills', value))
  },
  getRangeAllFontNames(hand, node, [from, to], where) {
    // An empty text has one font and no range. Source: PLATFORM §4.2.
    if (from === 0 && to === 0 && !text(node, 'characters')) return hand.realm.copy(fontsOf(node))
    const [start, end] = checkRange(hand, node, where, from, to)
    return hand.realm.copy(fontsOf(node, start, end))
  },
  getStyledTextSegments(hand, node, [fields, from, to], where) {
    if (!Array.isArray(fields)) refuse(hand, where, 'Expected fields to be an array')
    const characters = text(node, 'characters')
    if (!characters) return []
    const [start, end] = checkRange(hand, node, where, from ?? 0, to ?? characters.length)
    const wanted = fields as string[]
    const shown = segments(node, start, end).map(segment => ({
      characters: characters.slice(segment.start, segment.end), start: segment.start, end: segment.end,
      ...Object.fromEntries(wanted.map(key => [key, key === 'fontWeight' ? storedWeight((segment.style.fontName as { style: string }).style) : (segment.style[key] ?? node.props[key])])),
    }))
    const merged = shown.reduce<typeof shown>((list, next) => {
      const last = list.at(-1)
      if (!last || wanted.some(key => !equal((last as never)[key], (next as never)[key]))) return [...list, next]
      return [...list.slice(0, -1), { ...last, end: next.end, characters: last.characters + next.characters }]
    }, [])
    return hand.realm.copy(merged)
  },
  insertCharacters(hand, node, [start, inserted], where) {
    const now = text(node, 'characters')
    if (!Number.isInteger(start) || (start as number) < 0 || (start as number) > now.length) refuse(hand, where, 'Range outside of available characters')
    splice(hand, node, start as number, start as number, String(inserted), where)
  },
  deleteCharacters(hand, node, [from, to], where) {
    const [start, end] = checkRange(hand, node, where, from, to)
    splice(hand, node, start, end, '', where)
  },
}
for (const [name, key] of Object.entries(rangeable)) {
  rangeMethods[`getRange${name}`] = reader(key)
  rangeMethods[`setRange${name}`] = writer(key)
}

/** Replaces a stretch of characters; the styles around it move along. */
const splice = (hand: Parameters<Method>[0], node: Parameters<Method>[1], start: number, end: number, inserted: string, where: string): void => {
  mayWrite(hand, where)
  needFonts(hand, node, where)
  const now = text(node, 'characters')
  const grow = inserted.length - (end - start)
  const move = (at: number): number => (at <= start ? at : at >= end ? at + grow : start + inserted.length)
  const runs = (node.props['#runs'] as { start: number; end: number; style: object }[])
    .map(run => ({ ...run, start: move(run.start), end: move(run.end) })).filter(run => run.end > run.start)
  write(hand.session.doc, node, '#runs', runs)
  write(hand.session.doc, node, 'characters', now.slice(0, start) + inserted + now.slice(end))
  if (node.props.autoRename) write(hand.session.doc, node, 'name', text(node, 'characters'))
}
