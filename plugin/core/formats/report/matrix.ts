import { completenessOf } from '../../audit/score'
import type { Coverage, MapAudit } from '../../audit/result'
import { markCells, type CellMark } from './cell-mark'

export interface MatrixRow {
  readonly stage: string
  readonly name: string
  readonly cells: readonly { readonly cell: Coverage; readonly mark: CellMark }[]
  readonly filled: number
  readonly required: number
}

/** The coverage matrix: one row a stage, its cells in the order of `audit.roles`. */
export function matrixOf(audit: MapAudit): MatrixRow[] {
  const mark = markCells(audit)
  const byStage = new Map<string, Coverage[]>(audit.reading.stages.map(({ id }) => [id, []]))
  for (const cell of audit.coverage) byStage.get(cell.stage)?.push(cell)
  return audit.reading.stages.map(({ id, name }) => {
    const cells = byStage.get(id) ?? []
    return { stage: id, name, cells: cells.map((cell) => ({ cell, mark: mark(cell) })), ...completenessOf(cells) }
  })
}
