import type { CellReading, MapReading } from '../reading/reading'
import { isWritten } from './content'
import type { Finding } from './finding'
import { hash } from './hash'

export type Fingerprint = (key: string, finding: Pick<Finding, 'variant' | 'data'>) => string

/**
 * Names what a key of a map speaks of, as a short hash: the words in a note, a cell, a stage or a lane; for the whole map
 * its title, stages and lanes; for a finding about something else, what it said. Questions of the template are no content.
 */
export function fingerprintsOf(reading: MapReading): Fingerprint {
  const contentAt = contentsOf(reading)
  const known = new Map<string, string>()
  return (key, { variant, data }) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const content = contentAt(key)
    const print = hash(JSON.stringify(content ?? [variant, data]))
    if (content !== undefined) known.set(key, print)
    return print
  }
}

function contentsOf({ map, stages, lanes, cells }: MapReading): (key: string) => unknown {
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]))
  const laneOf = new Map(lanes.map((lane) => [lane.id, lane]))
  const byStage = gathered(cells, ({ stage }) => stage)
  const byLane = gathered(cells, ({ lane }) => lane)
  return (key) => {
    if (key === 'map') return [map.title, stages.map(({ name }) => name), lanes.map(({ role, label }) => [role, label])]
    const lane = key.startsWith('lane:') ? laneOf.get(key.slice('lane:'.length)) : undefined
    if (lane) return [lane.label, (byLane.get(lane.id) ?? []).map(wordsOf)]
    const [first = '', second, ...rest] = key.split('/')
    const stage = stageOf.get(first)
    if (!stage) return undefined
    const within = byStage.get(first) ?? []
    if (second === undefined) return [stage.name, within.map(wordsOf)]
    const here = within.filter((cell) => cell.lane === second || laneOf.get(cell.lane)?.role === second)
    if (!rest.length) return here.map(wordsOf)
    const id = rest.join('/')
    const notes = here.flatMap((cell) => cell.notes.flatMap(({ note }) => (note.id === id ? [contentOf(note)] : [])))
    return notes.length ? notes : undefined
  }
}

function gathered(cells: readonly CellReading[], by: (cell: CellReading) => string): ReadonlyMap<string, readonly CellReading[]> {
  const groups = new Map<string, CellReading[]>()
  for (const cell of cells) {
    const group = groups.get(by(cell))
    if (group) group.push(cell)
    else groups.set(by(cell), [cell])
  }
  return groups
}

const wordsOf = ({ notes, na }: CellReading): unknown => [na ?? null, notes.filter(isWritten).map(({ note }) => contentOf(note))]

/** A note as people know it: where it stands and what it is called in the file do not matter. */
function contentOf(note: CellReading['notes'][number]['note']): unknown {
  const { id: _id, stage: _stage, lane: _lane, span: _span, ...content } = note
  return Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
}
