export interface At { readonly row: number; readonly column: number }

/** Where a key leads in a grid (ARIA Authoring Practices: Data Grid); null when it is no way or leads nowhere. */
export function gridStep({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, at: At, rows: number, columns: number): At | null {
  const isFar = ctrlKey || metaKey
  const ways: Readonly<Record<string, At>> = {
    ArrowUp: { row: isFar ? 0 : at.row - 1, column: at.column },
    ArrowDown: { row: isFar ? rows - 1 : at.row + 1, column: at.column },
    ArrowLeft: { row: at.row, column: isFar ? 0 : at.column - 1 },
    ArrowRight: { row: at.row, column: isFar ? columns - 1 : at.column + 1 },
    Home: { row: isFar ? 0 : at.row, column: 0 },
    End: { row: isFar ? rows - 1 : at.row, column: columns - 1 },
    PageUp: { row: Math.max(0, at.row - 6), column: at.column },
    PageDown: { row: Math.min(rows - 1, at.row + 6), column: at.column },
  }
  const to = ways[key]
  return to && to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns ? to : null
}
