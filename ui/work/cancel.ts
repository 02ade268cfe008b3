import type { Workers } from './workers'

export const cancelWorkers: Workers = {
  cancel({ running }, { id }) {
    running.get(id)?.abort()
  },
}
