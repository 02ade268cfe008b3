import { savePrefs } from './prefs'
import type { Workers } from './workers'

export const upkeepWorkers: Workers = {
  news: savePrefs,
  'news-read': savePrefs,
  /** As when the panel opened: what is under way is called off, and the hands tell how things stand. */
  'start-again'({ hands, running }) {
    for (const control of running.values()) control.abort()
    running.clear()
    hands.hello()
  },
}
