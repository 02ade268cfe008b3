import type { Note } from '../../../journey/map'
import type { Role } from '../../../journey/role'
import type { MapReading } from '../../../reading/reading'

export interface WrittenNote { readonly stage: string; /** Name of the stage. */ readonly name: string; readonly note: Note }

/** What people (or the template's story) wrote in all lanes of a role, stage by stage. Prompts and placeholders are no content. */
export function writtenNotes({ cells, lanes, stages }: MapReading, role: Role): WrittenNote[] {
  const wanted = new Set(lanes.flatMap((lane) => (lane.role === role ? [lane.id] : [])))
  const names = new Map(stages.map(({ id, name }) => [id, name]))
  const found: WrittenNote[] = []
  for (const { stage, lane, notes, na } of cells) {
    if (!wanted.has(lane) || na !== undefined) continue
    for (const { note, untouched } of notes) {
      if (untouched === undefined || untouched === 'example') found.push({ stage, name: names.get(stage) ?? '', note })
    }
  }
  return found
}
