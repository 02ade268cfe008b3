/** A cell: a number stands as it is, so that a feeling of −2 stays a number. */
export type Cell = string | number

export interface Delimited {
  /** Comma unless told otherwise. */
  readonly delimiter?: ',' | ';' | '\t'
  /** The mark by which Excel knows UTF-8; the first thing in a file. */
  readonly bom?: boolean
}

export const BOM = '\uFEFF'

/** What a spreadsheet would take for a formula (OWASP, CSV injection). A guard before it counts too, so that guarding can be undone. */
const FORMULA = /^'*[=+\-@\t\r\n]/

/** A text that no spreadsheet runs: an apostrophe stands before what would start a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text)

/** Rows as a file that spreadsheets open. Source: RFC 4180 (CRLF, quotes doubled). */
export function writeDelimited(rows: readonly (readonly Cell[])[], { delimiter = ',', bom = false }: Delimited = {}): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`)
  const cell = (value: Cell): string => {
    const text = typeof value === 'number' ? String(value) : guarded(value)
    return special.test(text) ? `"${text.replace(/"/g, '""')}"` : text
  }
  return `${bom ? BOM : ''}${rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('')}`
}
