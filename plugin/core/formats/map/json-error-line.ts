import { lineAt } from '../import/limits'

const TOKEN = /\s*(?:([{}[\],:])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/

/** What may stand next, inside `{` or `[` or outside of both. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** The line on which a text stops being JSON, from 1. Engines tell it in their own words, or not at all. Source: RFC 8259. */
export function jsonErrorLine(text: string): number {
  const token = new RegExp(TOKEN, 'y')
  const open: string[] = []
  let wanted: Wanted = 'value'
  let end = 0
  while (wanted !== 'nothing') {
    const match = token.exec(text)
    const next: Wanted | null = match ? after(wanted, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open) : null
    if (!next) break
    wanted = next
    end = token.lastIndex
  }
  const rest = text.slice(end)
  return lineAt(text, end + rest.length - rest.trimStart().length)
}

/** What may stand after a token; null where the token may not stand here. */
function after(wanted: Wanted, token: string, open: string[]): Wanted | null {
  const isValue = wanted === 'value' || wanted === 'value-or-end'
  if (isValue && (token === '{' || token === '[')) {
    open.push(token)
    return token === '{' ? 'key-or-end' : 'value-or-end'
  }
  const closes = (token === '}' && (wanted === 'key-or-end' || (wanted === 'comma-or-end' && open[open.length - 1] === '{'))) || (token === ']' && (wanted === 'value-or-end' || (wanted === 'comma-or-end' && open[open.length - 1] === '[')))
  if (closes) open.pop()
  if (closes || (isValue && (token === 'scalar' || token === 'string'))) return open.length ? 'comma-or-end' : 'nothing'
  if (token === 'string' && (wanted === 'key' || wanted === 'key-or-end')) return 'colon'
  if (token === ':' && wanted === 'colon') return 'value'
  return token === ',' && wanted === 'comma-or-end' ? (open[open.length - 1] === '{' ? 'key' : 'value') : null
}
