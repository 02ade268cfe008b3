import type { Coverage, MapAudit } from '../../audit/result'
import type { CellState } from '../../reading/reading'

/** How a required cell is shown: its state, with "doesn't apply" told from other accepted gaps. */
export type CellMark = CellState | 'not-applicable'

/** One sign a state, the same in every report; the words are `cell.<mark>` in the messages. */
export const SIGNS: Readonly<Record<CellMark, string>> = {
  filled: '●', placeholder: '◌', empty: '○', absent: '─', shared: '◐', waived: '⊘', 'not-applicable': '–', unknown: '?',
}

/** The mark of each required cell of a map. */
export function markCells({ reading }: MapAudit): (cell: Coverage) => CellMark {
  const unfit = new Set(reading.cells.filter(({ na }) => na !== undefined).map(({ stage, lane }) => `${stage}/${lane}`))
  return ({ state, stage, lane }) => (state === 'waived' && unfit.has(`${stage}/${lane ?? ''}`) ? 'not-applicable' : state)
}
