import type { Layer } from '../../layers/layer'
import type { CellReading, LaneReading, NoteReading } from '../../reading/reading'
import type { Finding } from '../finding'
import type { Ground } from './fix'

export const cellAt = ({ cells }: Ground, stage: string | null, lane: string | null): CellReading | undefined => cells.get(`${stage}/${lane}`)

export const laneOf = ({ reading }: Ground, id: string | null): LaneReading | undefined => reading.lanes.find((lane) => lane.id === id)

/** The note a finding is about: the last part of its key is the note's. */
export const noteOf = (ground: Ground, { key, stage, lane }: Finding): NoteReading | undefined =>
  cellAt(ground, stage, lane)?.notes.find(({ note }) => key === `${stage}/${lane}/${note.id}`)

/** A map in a frame of ours, which can be drawn in; maps that people drew are only read. */
export const isDrawn = ({ reading }: Ground): boolean => reading.tag !== undefined && reading.tag.adopted === undefined

/** Our own cell of a crossing, if it can be written in. */
export function drawnCell(ground: Ground, cell: CellReading | undefined): Layer | null {
  const layer = cell?.node ? ground.tree.byId.get(cell.node) : undefined
  return layer?.tag?.kind === 'cell' ? layer : null
}
