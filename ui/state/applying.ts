import { currentMap } from './current-map'
import type { State } from './state'

export const REACHES = ['selection', 'map', 'file'] as const

/** Which maps are dressed: those selected, the one that the audit shows, or all in the file. */
export type Reach = (typeof REACHES)[number]

/** How many maps a reach has; null where only the file knows. */
export const countIn = (state: State, reach: Reach): number | null =>
  reach === 'file' ? null : reach === 'map' ? (currentMap(state)?.reading.tag ? 1 : 0) : state.selection.maps.length

/** The nearest reach that has a map. */
export const nearestReach = (state: State): Reach => REACHES.find((reach) => countIn(state, reach) !== 0) ?? 'file'
