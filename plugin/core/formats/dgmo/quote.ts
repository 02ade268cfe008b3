/** The colour words that end a name in dgmo and are taken for its colour. Source: dgmo 0.48, colors.ts. */
const COLOURS: readonly string[] = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'teal', 'cyan', 'gray', 'black', 'white']

/** One line: dgmo has no line breaks inside a text. */
export const oneLine = (text: string): string => text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim()).filter(Boolean).join(' ')

/** A name before its last word, where that word is a colour; null otherwise. */
export function beforeColour(text: string): string | null {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'))
  return at > 0 && COLOURS.includes(text.slice(at + 1)) ? text.slice(0, at).trimEnd() : null
}

/** A name before ` as alias` at its end; null where it has none. */
export function beforeAlias(text: string): string | null {
  const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'))
  const head = text.slice(0, Math.max(at, 0)).trimEnd()
  return /^[A-Za-z][A-Za-z0-9_]{0,11}$/.test(text.slice(at + 1)) && /\sas$/.test(head) ? head.slice(0, -2).trimEnd() : null
}

/** A name whose own signs mean nothing: in quotes where it could be read as more than a name. */
export function quoteName(text: string): string {
  const name = oneLine(text)
  const isPlain = !/[:|]|(?:^|[ \t])["']|^\/\/|\bdefault$/.test(name) && beforeColour(name) === null && beforeAlias(name) === null
  return isPlain ? name : inQuotes(name)
}

/** A value between commas. */
export function quoteValue(text: string): string {
  const value = oneLine(text)
  return /,|^["']/.test(value) ? inQuotes(value) : value
}

/** dgmo has no sign for a quote inside quotes: where a text holds both kinds, the double ones become printed ones. */
const inQuotes = (text: string): string => (!text.includes('"') ? `"${text}"` : !text.includes("'") ? `'${text}'` : `"${text.replace(/"/g, '”')}"`)

/** A name as it is meant: quotes, colour word and alias taken off. */
export function plainName(text: string): string {
  const quote = text[0]
  if (text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)) return text.slice(1, -1)
  const name = beforeColour(text) ?? text
  return beforeAlias(name) ?? name
}
