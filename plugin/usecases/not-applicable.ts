import type { Change } from '../core/layers/patch'
import type { MapReading } from '../core/reading/reading'
import type { Client, Outcome } from '../protocol/client'
import { writeCell, type CellPlace, type Writing } from './write-note'

/** Says in a cell why it does not apply: the reason is drawn there, and the cell is asked for no more. An empty one is refused. */
export const markNotApplicable = (hands: Client, reading: MapReading, place: CellPlace, reason: string, writing: Writing = {}): Promise<Outcome<{ readonly undo: Change | null }>> =>
  writeCell(hands, reading, place, { reason }, writing)
