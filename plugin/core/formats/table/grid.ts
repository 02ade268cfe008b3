import type { Row } from './read-delimited'

/** A table with its lanes down and its stages across. */
export interface Grid {
  readonly title: string
  readonly stages: readonly string[]
  readonly lanes: readonly GridLane[]
  /** What stands around the table. */
  readonly beside: readonly { readonly line: number; readonly text: string }[]
}

/** `cells` are in the order of the stages; `line` is the first row of the lane. */
export interface GridLane { readonly label: string; readonly line: number; readonly cells: readonly string[] }

export const cellAt = (row: Row | undefined, at: number): string => row?.cells[at]?.trim() ?? ''

/** Cells of several rows that belong together: what each says, one below the other. */
export const joinCells = (rows: readonly (readonly string[])[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean).join('\n'))
