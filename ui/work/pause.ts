import type { Pause } from '../../plugin/usecases/walk'

/** After this many milliseconds of work in one go, what people do comes first. */
const slice = 8

/** `now` tells milliseconds; `later` runs a job after some. */
export function createPause(now: () => number, later: (job: () => void, ms: number) => unknown): Pause {
  let since = now()
  return () => {
    if (now() - since < slice) return undefined
    return new Promise((done) => {
      later(() => {
        since = now()
        done()
      }, 0)
    })
  }
}
