import type { JourneyMap } from '../../journey/map'
import { MapSchema } from './map-schema'

export type ParsedMap = { readonly ok: true; readonly map: JourneyMap } | { readonly ok: false; readonly at: string }

/** A journey map from data of unknown shape. `at` is the path of the first thing that is wrong, e.g. `notes.3.stage`. */
export function parseMap(data: unknown): ParsedMap {
  const parsed = MapSchema.safeParse(data)
  if (!parsed.success) return { ok: false, at: parsed.error.issues[0]?.path.join('.') ?? '' }
  // Data from a file holds no `undefined`, so a key that may be absent is absent.
  const map = parsed.data as JourneyMap
  const at = looseEnd(map)
  return at === null ? { ok: true, map } : { ok: false, at }
}

/** The path of the first id that is used twice or points nowhere; null when all hold. */
function looseEnd({ stages, lanes, notes }: JourneyMap): string | null {
  for (const [list, name] of [[stages, 'stages'], [lanes, 'lanes'], [notes, 'notes']] as const) {
    const seen = new Set<string>()
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) return `${name}.${index}.id`
      seen.add(id)
    }
  }
  const known = { stage: new Set(stages.map(({ id }) => id)), lane: new Set(lanes.map(({ id }) => id)) }
  for (const [index, note] of notes.entries()) {
    if (!known.stage.has(note.stage)) return `notes.${index}.stage`
    if (!known.lane.has(note.lane)) return `notes.${index}.lane`
  }
  return null
}
