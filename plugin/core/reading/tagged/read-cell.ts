import type { Scale } from '../../journey/map'
import type { Layer } from '../../layers/layer'
import { isSeen, type LayerTree } from '../layer-tree'
import type { CellReading, CellState, LaneReading, NoteReading } from '../reading'
import { readEmotions } from './read-emotion'
import { readNote, type NotePlace } from './read-note'

export interface CellPlace {
  readonly stage: string
  readonly lane: LaneReading
  readonly span: number
  readonly scale: Scale
  readonly isMuted: NotePlace['isMuted']
  readonly isPlaceholder: NotePlace['isPlaceholder']
  /** The key of a note's layer, unique in the map. */
  readonly keyOf: (layer: Layer) => string
}

/** A cell as it shows itself: the notes in it, and what they amount to. `loose` are layers that lie over it. */
export function readCell(tree: LayerTree, layer: Layer | undefined, loose: readonly Layer[], place: CellPlace): CellReading {
  const tops = [...(layer ? tree.children(layer.id) : []), ...loose].filter((one) => isSeen(one))
  const over = new Set(loose)
  const read = (top: Layer, id: string) => readNote(tree.below(top.id).filter((one) => one.tag?.kind !== 'aid'), { id, stage: place.stage, lane: place.lane.id, span: place.span, isMuted: place.isMuted, isPlaceholder: place.isPlaceholder })
  const notes = place.lane.role === 'emotion'
    ? readEmotions(tops.flatMap((top) => tree.below(top.id, (one) => one.tag?.kind !== 'face')), { stage: place.stage, lane: place.lane.id, scale: place.scale, box: layer?.box ?? null, keyOf: place.keyOf, hasFeatures: (face) => tree.children(face.id).some(isSeen) })
    : tops.flatMap((top) => {
      const note = read(top, place.keyOf(top))
      return note ? [over.has(top) ? { ...note, isLoose: true } : note] : []
    })
  const tag = layer?.tag?.kind === 'cell' ? layer.tag : undefined
  const na = notes.find(({ note }) => note.notApplicable)?.note.notApplicable
  return {
    stage: place.stage,
    lane: place.lane.id,
    node: layer?.id ?? null,
    state: stateOf(notes, na),
    notes,
    ...(tag?.prompt !== undefined && { prompt: tag.prompt }),
    ...(na !== undefined && { na }),
    ...(layer && { index: layer.index, span: place.span }),
    box: layer?.box ?? null,
  }
}

function stateOf(notes: readonly NoteReading[], na: string | undefined): CellState {
  if (na !== undefined) return 'waived'
  if (notes.some(({ untouched }) => untouched === undefined || untouched === 'example')) return 'filled'
  return notes.length ? 'placeholder' : 'empty'
}

