/** One piece of an SVG text. Attribute values are as written, entities not resolved. */
export type SvgToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly (readonly [name: string, value: string])[]; readonly isClosed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'doctype'; readonly hasEntities: boolean }

const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y')
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'y')
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')
const TEXT = /[^<]+/y
/** Left out without a word: comments, and the declaration that a text is XML. */
const SILENT = /<!--[^]*?-->|<\?xml\s[^>]*\?>/y
const DOCTYPE = /<!DOCTYPE\s[^>[]*(\[[^]*?\]\s*)?>/iy

/** An SVG text in pieces; null at the first place where it is no XML that we read (CDATA, instructions, loose marks). */
export function svgTokens(text: string): SvgToken[] | null {
  const tokens: SvgToken[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < text.length) {
    if (take(SILENT)) continue
    const words = take(TEXT)
    const open = words ? null : take(TAG)
    const close = words || open ? null : take(CLOSE)
    const doctype = words || open || close ? null : take(DOCTYPE)
    if (words) tokens.push({ kind: 'text', text: words[0] })
    else if (open) tokens.push({ kind: 'open', name: open[1] ?? '', attributes: attributesIn(open[2] ?? ''), isClosed: open[3] === '/' })
    else if (close) tokens.push({ kind: 'close', name: close[1] ?? '' })
    else if (doctype) tokens.push({ kind: 'doctype', hasEntities: doctype[1] !== undefined })
    else return null
  }
  return tokens
}

const attributesIn = (text: string): [string, string][] =>
  [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? ''])
