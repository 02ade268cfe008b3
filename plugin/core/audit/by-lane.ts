import type { CellReading } from '../reading/reading'

/** Cells by lane, in the order of their stages. */
export function byLane(cells: readonly CellReading[]): ReadonlyMap<string, readonly CellReading[]> {
  const rows = new Map<string, CellReading[]>()
  for (const cell of cells) {
    const row = rows.get(cell.lane)
    if (row) row.push(cell)
    else rows.set(cell.lane, [cell])
  }
  return rows
}
