import type { Note } from '../../../journey/map'
import type { MapReading } from '../../../reading/reading'
import { writtenNotes } from './written-notes'

/** An improvement with the pain points of its stage: those it is there to answer. */
export interface ImprovementRow { readonly stage: string; readonly note: Note; readonly pains: readonly string[] }

/** Every written improvement, stage by stage. `stage` is the stage's name. */
export function improvementRows(reading: MapReading): ImprovementRow[] {
  const pains = new Map<string, string[]>()
  for (const { stage, note } of writtenNotes(reading, 'pain')) {
    const known = pains.get(stage)
    if (known) known.push(note.text)
    else pains.set(stage, [note.text])
  }
  return writtenNotes(reading, 'improvement').map(({ stage, name, note }) => ({ stage: name, note, pains: pains.get(stage) ?? [] }))
}
