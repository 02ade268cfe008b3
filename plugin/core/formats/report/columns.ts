/** How many columns of a terminal a text takes; accents laid over a letter take none. */
export const widthOf = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length

/** Rows of a table set in columns two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((text, at) => { widths[at] = Math.max(widths[at] ?? 0, widthOf(text)) })
  return rows.map((row) => row.map((text, at) => text + ' '.repeat((widths[at] ?? 0) - widthOf(text))).join('  ').trimEnd())
}
