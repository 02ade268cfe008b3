/** What a journey diagram says, line by line. `line` counts from 1. */
export type Statement =
  | { readonly is: 'title' | 'section' | 'accTitle' | 'accDescr'; readonly line: number; readonly text: string }
  | { readonly is: 'task'; readonly line: number; readonly text: string; readonly data: string }

export type Statements = { readonly ok: true; readonly statements: readonly Statement[] } | { readonly ok: false; readonly line: number; readonly text: string }

/** Tokens in the order they are tried, at each place the first that fits; letters of either case. Source: mermaid 11, journey.jison. */
const TOKENS = [
  ['space', '\\s+|#[^\\n]*'],
  ['journey', 'journey\\b'],
  ['title', 'title\\s([^#\\n;]+)'],
  ['accTitle', 'accTitle\\s*:\\s*([^\\n]*)'],
  ['accDescr', 'accDescr\\s*:\\s*([^\\n]*)'],
  ['accDescr', 'accDescr\\s*\\{\\s*([^}]*)\\}'],
  ['section', 'section\\s([^#:\\n;]+)'],
  ['task', '([^#:\\n;]+)(:[^#\\n;]+)'],
] as const

/** The statements of a cleaned diagram; or the first line that Mermaid could not read either. */
export function statementsOf(text: string): Statements {
  const tokens = TOKENS.map(([is, pattern]) => ({ is, pattern: new RegExp(pattern, 'iy'), last: pattern.endsWith('\\}') ? text.lastIndexOf('}') : text.length }))
  const next = (at: number) => {
    for (const { is, pattern, last } of tokens) {
      // A brace that nothing closes would be looked for to the end of the text, line after line.
      if (at > last) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match) return { is, whole: match[0], first: match[1] ?? '', data: match[2] ?? '' }
    }
    return null
  }
  const statements: Statement[] = []
  let line = 1
  let isOpen = false
  for (let at = 0; at < text.length;) {
    const token = next(at)
    if (!token || (token.is !== 'space' && (token.is === 'journey') === isOpen)) return { ok: false, line, text: lineOf(text, at) }
    const { is, whole, first, data } = token
    if (is === 'journey') isOpen = true
    else if (is === 'task') statements.push({ is, line, text: first, data })
    else if (is !== 'space') statements.push({ is, line, text: first })
    at += whole.length
    line += whole.split('\n').length - 1
  }
  return { ok: true, statements }
}

const lineOf = (text: string, at: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end)
}
