import type { Steps } from '../core/steps'

/** Between two steps: nothing while there is time, else something to wait for. */
export type Pause = () => Promise<void> | undefined

/** Takes steps one by one, resting when `pause` says so; in one go without it. */
export async function walk<T>(steps: Steps<T>, pause?: Pause): Promise<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    const rest = pause?.()
    if (rest) await rest
  }
}
