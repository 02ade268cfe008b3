import type { JourneyMap, Note, Stage } from './map'

/** What people do to stages. `at` counts from 0; notes follow their stage. */
export type StageEdit =
  | { readonly do: 'add'; readonly after: string | null; readonly name: string }
  | { readonly do: 'duplicate'; readonly stage: string; readonly name: string }
  | { readonly do: 'move'; readonly stage: string; readonly to: number }
  | { readonly do: 'remove'; readonly stage: string }
  | { readonly do: 'rename'; readonly stage: string; readonly name: string }
  /** Puts a stage back with its notes: what undoes a removal. */
  | { readonly do: 'restore'; readonly stage: Stage; readonly notes: readonly Note[]; readonly at: number }

export const stageAt = (map: JourneyMap, id: string | null): number => map.stages.findIndex((stage) => stage.id === id)

/** The same word with the lowest number that nobody has yet. */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let n = 2
  while (taken.has(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}

const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)]

const stageIds = (map: JourneyMap) => new Set(map.stages.map(({ id }) => id))

export function addStage(map: JourneyMap, after: string | null, name: string): JourneyMap {
  const at = after === null ? 0 : stageAt(map, after) + 1
  return { ...map, stages: inserted(map.stages, at, { id: freshId(`stage-${map.stages.length + 1}`, stageIds(map)), name }) }
}

export function duplicateStage(map: JourneyMap, id: string, name: string): JourneyMap {
  const at = stageAt(map, id)
  const original = map.stages[at]
  if (!original) return map
  const copy = { ...original, id: freshId(`${id}-copy`.slice(0, 56), stageIds(map)), name }
  const taken = new Set(map.notes.map((note) => note.id))
  const notes = map.notes.filter((note) => note.stage === id).map((note) => {
    const fresh = freshId(`${note.id}-copy`.slice(0, 56), taken)
    taken.add(fresh)
    return { ...note, id: fresh, stage: copy.id }
  })
  return { ...map, stages: inserted(map.stages, at + 1, copy), notes: [...map.notes, ...notes] }
}

export function moveStage(map: JourneyMap, id: string, to: number): JourneyMap {
  const stage = map.stages[stageAt(map, id)]
  if (!stage) return map
  return { ...map, stages: inserted(map.stages.filter((one) => one !== stage), to, stage) }
}

export const removeStage = (map: JourneyMap, id: string): JourneyMap =>
  ({ ...map, stages: map.stages.filter((stage) => stage.id !== id), notes: map.notes.filter((note) => note.stage !== id) })

export const renameStage = (map: JourneyMap, id: string, name: string): JourneyMap =>
  ({ ...map, stages: map.stages.map((stage) => (stage.id === id ? { ...stage, name } : stage)) })

/** The map after an edit; the same map when the edit names a stage that is not there. */
export function editStages(map: JourneyMap, edit: StageEdit): JourneyMap {
  switch (edit.do) {
    case 'add': return addStage(map, edit.after, edit.name)
    case 'duplicate': return duplicateStage(map, edit.stage, edit.name)
    case 'move': return moveStage(map, edit.stage, edit.to)
    case 'remove': return removeStage(map, edit.stage)
    case 'rename': return renameStage(map, edit.stage, edit.name)
    case 'restore': return { ...map, stages: inserted(map.stages, edit.at, edit.stage), notes: [...map.notes, ...edit.notes] }
  }
}

/** What takes an edit back. `before` is the map it was made on, `after` what it made. */
export function inverseEdit(before: JourneyMap, after: JourneyMap, edit: StageEdit): StageEdit | null {
  switch (edit.do) {
    case 'move': return { do: 'move', stage: edit.stage, to: stageAt(before, edit.stage) }
    case 'rename': return { do: 'rename', stage: edit.stage, name: before.stages[stageAt(before, edit.stage)]?.name ?? '' }
    case 'remove': {
      const at = stageAt(before, edit.stage)
      const stage = before.stages[at]
      return stage ? { do: 'restore', stage, notes: before.notes.filter((note) => note.stage === edit.stage), at } : null
    }
    default: {
      const had = stageIds(before)
      const fresh = after.stages.find(({ id }) => !had.has(id))
      return fresh ? { do: 'remove', stage: fresh.id } : null
    }
  }
}
