import type { JourneyMap, Note } from '../../journey/map'
import { placeholders } from '../../reading/placeholder'
import type { CellReading, MapReading, NoteReading } from '../../reading/reading'

const isFillerText = placeholders()

/** A map from a file read as if it were drawn: the same cells and states, but no layers (`node` is null, or '' for a note). */
export function readingOfMap(map: JourneyMap): MapReading {
  const lanes = map.lanes.filter(({ kind }) => kind !== 'divider')
  const notes = new Map<string, Note[]>()
  for (const note of map.notes) {
    const key = `${note.stage}/${note.lane}`
    notes.set(key, [...(notes.get(key) ?? []), note])
  }
  const cells = map.stages.flatMap(({ id: stage }) => lanes.map(({ id: lane }) => cellOf(stage, lane, (notes.get(`${stage}/${lane}`) ?? []).flatMap(noteOf))))
  return {
    id: 'map', name: map.title, page: { id: '', name: '' }, reading: 'tagged', confidence: 1, orientation: 'stages-across', map,
    stages: map.stages.map((stage) => ({ ...stage, node: null, nameNode: null, aboutNode: null, box: null })),
    lanes: map.lanes.map((lane) => ({ ...lane, node: null, labelNode: null, box: null, confidence: 1 })),
    cells: spread(cells, map), fields: {}, oddities: [], box: null, nodes: [],
  }
}

function noteOf(note: Note): NoteReading[] {
  const { text, emotion, metric, evidence, notApplicable } = note
  const isRated = emotion?.value !== undefined || Boolean(emotion?.word?.trim())
  if (!text.trim() && !isRated && !metric && !evidence && !notApplicable?.trim()) return []
  const isFiller = !isRated && !metric && !evidence && !notApplicable && isFillerText(text)
  return [{ note, node: '', textNode: null, fields: {}, box: null, ...(emotion && { emotion }), ...(isFiller && { untouched: 'placeholder' as const }) }]
}

function cellOf(stage: string, lane: string, notes: readonly NoteReading[]): CellReading {
  const na = notes.find(({ note }) => note.notApplicable?.trim())?.note.notApplicable
  const isWritten = notes.some(({ untouched }) => untouched === undefined)
  const state = na !== undefined ? 'waived' : isWritten ? 'filled' : notes.length ? 'placeholder' : 'empty'
  return { stage, lane, node: null, state, notes, box: null, ...(na !== undefined && { na }) }
}

/** A note that covers several stages fills each of them that has nothing of its own. */
function spread(cells: readonly CellReading[], { stages }: JourneyMap): CellReading[] {
  const place = new Map(stages.map(({ id }, at) => [id, at]))
  const covering = new Map<string, CellReading>()
  for (const cell of cells) {
    const span = cell.notes.reduce((most, { note }) => Math.max(most, note.span ?? 1), 1)
    const from = place.get(cell.stage) ?? 0
    for (const { id } of stages.slice(from + 1, from + span)) covering.set(`${id}/${cell.lane}`, cell)
  }
  return cells.map((cell) => (cell.notes.length ? cell : { ...cell, state: covering.get(`${cell.stage}/${cell.lane}`)?.state ?? cell.state }))
}
