import type { JourneyMap } from '../core/journey/map'
import { speak } from '../core/messages/catalogues'
import type { Client, Outcome } from '../protocol/client'
import { insertDraft, type Drawing, type Inserted, type Progress } from './insert-draft'

/** Draws a map that came from elsewhere; its empty cells ask what their lanes ask. */
export function importMap(hands: Client, map: JourneyMap, drawing: Drawing, progress?: Progress): Promise<Outcome<Inserted>> {
  const say = speak(map.locale)
  const prompts = Object.fromEntries(map.lanes.map(({ id, role }) => [id, Object.fromEntries(map.stages.map((stage) => [stage.id, say(`prompt.${role}`)]))]))
  return insertDraft(hands, { map, prompts, example: false }, drawing, progress)
}
