import type { Box } from '../../layers/layer'
import type { CellReading } from '../../reading/reading'

/** The cell whose middle is nearest to a box; none without a box to measure from. */
export function nearestCell<C extends Pick<CellReading, 'box'>>(cells: readonly C[], box: Box | null): C | undefined {
  if (!box) return undefined
  const away = ({ box: own }: C): number => (own ? Math.hypot(own.x + own.w / 2 - box.x - box.w / 2, own.y + own.h / 2 - box.y - box.h / 2) : Infinity)
  return cells.reduce<C | undefined>((best, cell) => (cell.box && (!best || away(cell) < away(best)) ? cell : best), undefined)
}
