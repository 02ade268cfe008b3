import type { Clock } from './clock'

/** Figma's one thread is the person's too: after this many milliseconds of work it gets a turn. */
const SLICE = 10

export interface Pace {
  /** Costs nothing while the slice lasts, so it may be asked at every layer. */
  due(): boolean
  rest(): Promise<void>
}

export function createPace(clock: Clock): Pace {
  let since = clock.now()
  return {
    due: () => clock.now() - since >= SLICE,
    async rest() {
      await clock.rest()
      since = clock.now()
    },
  }
}
