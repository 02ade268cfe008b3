/** One record; `line` is where it starts, from 1. */
export interface Row { readonly line: number; readonly cells: readonly string[] }

/** `line` is where a quote opens that nothing closes. */
export type ReadRows = { readonly ok: true; readonly rows: readonly Row[] } | { readonly ok: false; readonly line: number }

/** Records of a file as spreadsheets write it: quotes doubled, line breaks inside quotes kept. Source: RFC 4180. */
export function readDelimited(text: string, delimiter: string): ReadRows {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = 0
  const close = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells })
    cells = []
    start = line
  }
  while (at < text.length) {
    if (text[at] === '"') {
      const opened = line
      const quoted = readQuoted(text, at + 1)
      if (!quoted) return { ok: false, line: opened }
      line += count(quoted.cell, '\n')
      const rest = endOfCell(text, quoted.end, delimiter)
      cells.push(quoted.cell + text.slice(quoted.end, rest))
      at = rest
    } else {
      const end = endOfCell(text, at, delimiter)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
    close()
  }
  close()
  return { ok: true, rows }
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text[quote + 1] !== '"') return { cell: text.slice(from, quote).replace(/""/g, '"').replace(/\r\n?/g, '\n'), end: quote + 1 }
    at = quote + 2
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

const count = (text: string, sign: string): number => text.split(sign).length - 1
