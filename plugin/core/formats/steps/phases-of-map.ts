import type { Emotion, JourneyMap, Note } from '../../journey/map'
import type { Role } from '../../journey/role'

/** A stage's notes by role, in lane order, without those that hold no words. What does not apply has none. */
export const notesOf = (map: JourneyMap, stage: string, role: Role): Note[] =>
  map.lanes.flatMap((lane) => (lane.role === role && lane.kind !== 'divider' ? map.notes.filter((note) => note.lane === lane.id && note.stage === stage && !note.notApplicable?.trim() && note.text.trim()) : []))

/** A stage's feelings that hold a value or a word. */
export const feelingsOf = (map: JourneyMap, stage: string): Emotion[] =>
  map.lanes.flatMap((lane) => (lane.role === 'emotion' ? map.notes.flatMap(({ stage: at, lane: of, emotion }) => (at === stage && of === lane.id && emotion && (emotion.value !== undefined || emotion.word?.trim()) ? [emotion] : [])) : []))

/** A value of the map's scale on the scale from 1 to 5 that step-wise formats have. */
export function fifth(value: number, { scale: { min, max } }: JourneyMap): number {
  const share = max === min ? 0.5 : (value - min) / (max - min)
  return Math.min(5, Math.max(1, Math.round(1 + share * 4)))
}

export interface StepOfMap { readonly name: string; readonly touchpoint?: Note; readonly feeling?: Emotion; readonly isCarrier: boolean }

/**
 * The steps of a stage: one a touchpoint, felt as the stage is; further feelings get steps of their own, which carry nothing
 * else. `atLeast`: so many steps, since so many other things have to hang on them.
 */
export function stepsOf(map: JourneyMap, stage: { readonly id: string; readonly name: string }, felt: readonly Emotion[], atLeast: number): StepOfMap[] {
  const touchpoints = notesOf(map, stage.id, 'touchpoint')
  const length = Math.max(touchpoints.length, felt.length, atLeast)
  return Array.from({ length }, (_, at) => {
    const touchpoint = touchpoints[at]
    const feeling = felt[at] ?? felt[felt.length - 1]
    return { name: touchpoint?.text.trim() ?? (stage.name.trim() || String(at + 1)), isCarrier: !touchpoint, ...(touchpoint && { touchpoint }), ...(feeling && { feeling }) }
  })
}
