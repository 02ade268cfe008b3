import type { Coverage, MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { MarkState } from '../parts/mark'
import { cellKey } from './gaps'

export interface MatrixCell {
  readonly key: string
  readonly cell: Coverage
  readonly mark: MarkState
  /** For ears: “Purchase, emotion, missing”. */
  readonly spoken: string
  /** What stands there, or what is asked. */
  readonly text: string
}

export interface MatrixRow { readonly stage: string; readonly name: string; readonly node: string | null; readonly cells: readonly MatrixCell[]; readonly filled: number; readonly required: number }

const isCounted = ({ state }: Coverage) => state !== 'waived' && state !== 'unknown'
export const countFilled = (cells: readonly Coverage[]): number => cells.filter((cell) => cell.state === 'filled').length
export const countRequired = (cells: readonly Coverage[]): number => cells.filter(isCounted).length

/** The matrix of an audit: one row a stage, one cell a required role, each with its words. */
export function matrixRows(audit: MapAudit, say: Say): readonly MatrixRow[] {
  const unfit = new Set(audit.reading.cells.filter((cell) => cell.na !== undefined).map((cell) => `${cell.stage}/${cell.lane}`))
  const byStage = new Map<string, Coverage[]>(audit.reading.stages.map((stage) => [stage.id, []]))
  for (const cell of audit.coverage) byStage.get(cell.stage)?.push(cell)
  return audit.reading.stages.map(({ id, name, node }) => {
    const coverage = byStage.get(id) ?? []
    const cells = coverage.map((cell): MatrixCell => {
      const mark = cell.state === 'waived' && unfit.has(`${cell.stage}/${cell.lane}`) ? 'not-applicable' : cell.state
      const text = (cell.state === 'filled' || cell.state === 'shared' ? cell.text : cell.prompt) ?? ''
      const spoken = [name, say(`role.${cell.role}`).toLocaleLowerCase(say.locale), say(`cell.${mark}`)].join(', ')
      return { key: cellKey(cell), cell, mark, spoken, text }
    })
    return { stage: id, name, node, cells, filled: countFilled(coverage), required: countRequired(coverage) }
  })
}
