import type { CellReading, NoteReading } from '../reading/reading'

/** Holds somebody's words (or the template's example), not a question, a placeholder or a reason for leaving it out. */
export const isWritten = ({ untouched, note }: NoteReading): boolean => (untouched === undefined || untouched === 'example') && note.notApplicable === undefined

/** Somebody's own words; the template's example is ours. */
export const isOwn = ({ untouched, note }: NoteReading): boolean => untouched === undefined && note.notApplicable === undefined

export function writtenIn(cells: readonly CellReading[]): NoteReading[] {
  const found: NoteReading[] = []
  for (const { notes } of cells) for (const note of notes) if (isWritten(note)) found.push(note)
  return found
}

/** Is anything written at all? On a map that nobody has begun, nothing is missing yet but its cells. */
export const isBegun = (cells: readonly CellReading[]): boolean => cells.some(({ notes }) => notes.some(isWritten))

/** Nothing more is asked of the cell: it is filled, shared, left out for a reason, or cannot be told. */
export const isSettled = ({ state }: Pick<CellReading, 'state'>): boolean => state === 'filled' || state === 'shared' || state === 'waived' || state === 'unknown'
