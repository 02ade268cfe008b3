/** Words with which a statement starts; a name that starts with one would be taken for it. */
const KEYWORD = /^(?:journey|title\s|section\s|accTitle|accDescr)/i

/** What means something in a journey diagram: colon, comment, separator, comma between people, directive, a line break in HTML. */
const SIGNS = /[:#;{}\n]|%%|<(?=br\s*\/?>)|="/gi

/** Words as Mermaid shows them again: its only escape is `#code;`. Source: mermaid 11, journey.jison and its preprocessing. */
export function escapeMermaid(text: string): string {
  const said = text.replace(/\r\n?/g, '\n').replace(/[\uFDD0\uFDD1\0]/g, '').trim()
  const escaped = said.replace(SIGNS, (sign) => (sign === '\n' ? '<br>' : sign === '="' ? '=#quot;' : [...sign].map(code).join('')))
  return KEYWORD.test(said) ? code(escaped) + escaped.slice(1) : escaped
}

/** One of several people behind a task: a comma would part the name in two. */
export const escapeActor = (name: string): string => escapeMermaid(name).replace(/,/g, code(','))

const code = (text: string): string => `#${text.charCodeAt(0)};`

/** Entities that people write by name. Mermaid knows all of HTML's; these are those seen in diagrams. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  laquo: '«', raquo: '»', bdquo: '„', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', deg: '°', times: '×', middot: '·', bull: '•', hearts: '♥', check: '✓',
}

/** Marks that keep entities out of the lexer's way; no text holds them. */
const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'

/** `#58;` as one word without `#` and `;`, which would end the name it stands in. */
export const protectEntities = (text: string): string => text.replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`)

/** Words as people mean them: line breaks and entities read. An entity nobody knows stays as it was written. */
export const readWords = (text: string): string =>
  text.replace(/<br\s*\/?>/gi, '\n').replace(/\uFDD0(\w+)\uFDD1/g, (_, name: string) => decoded(name) ?? `#${name};`).trim()

function decoded(name: string): string | undefined {
  if (!/^\d+$/.test(name)) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : undefined
  const point = Number(name)
  return point > 0 && point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF) ? String.fromCodePoint(point) : undefined
}
