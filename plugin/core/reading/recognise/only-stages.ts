import type { CellReading, MapReading, NoteReading, Oddity } from '../reading'

/**
 * The map with only those stages that a person named, by the ids of the layers with their names. The other names, and the notes
 * under them, belong to no cell any more; a note over several stages keeps those that are left. A table without any of these
 * names is another one, and stays as it is.
 */
export function onlyStages(reading: MapReading, names: readonly string[]): MapReading {
  const stages = reading.stages.filter(({ nameNode }) => nameNode !== null && names.includes(nameNode))
  if (stages.length === 0 || stages.length === reading.stages.length) return reading
  const kept = new Set(stages.map(({ id }) => id))
  const covered = ({ note }: NoteReading): readonly string[] => {
    const from = reading.stages.findIndex(({ id }) => id === note.stage)
    return reading.stages.slice(from, from + (note.span ?? 1)).map(({ id }) => id).filter((id) => kept.has(id))
  }
  const notesAt = new Map<string, NoteReading[]>()
  const orphan = (node: string, text: string): Oddity => ({ kind: 'orphan', node, text: text.slice(0, 200) })
  const orphans = reading.stages.flatMap(({ id, nameNode, name }) => (kept.has(id) || nameNode === null ? [] : [orphan(nameNode, name)]))
  for (const { lane, notes } of reading.cells) {
    for (const one of notes) {
      const [stage, ...more] = covered(one)
      if (stage === undefined) {
        const words = one.note.text || one.note.emotion?.word
        if (words) orphans.push(orphan(one.node, words))
        continue
      }
      const { span: _, ...note } = one.note
      const at = `${stage}/${lane}`
      notesAt.set(at, [...(notesAt.get(at) ?? []), { ...one, note: { ...note, stage, ...(more.length && { span: more.length + 1 }) } }])
    }
  }
  const cells = reading.cells.filter(({ stage }) => kept.has(stage)).map((cell): CellReading => {
    const notes = notesAt.get(`${cell.stage}/${cell.lane}`) ?? []
    const { span: _, ...rest } = cell
    const span = Math.max(1, ...notes.map(({ note }) => note.span ?? 1))
    return { ...rest, notes, ...(span > 1 && { span }) }
  })
  const map = { ...reading.map, stages: reading.map.stages.filter(({ id }) => kept.has(id)), notes: cells.flatMap(({ notes }) => notes.map(({ note }) => note)) }
  return { ...reading, map, stages, cells, oddities: [...reading.oddities, ...orphans] }
}
