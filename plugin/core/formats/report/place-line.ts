import type { MapAudit } from '../../audit/result'
import type { Say } from '../../messages/say'
import { confidenceWord } from './confidence-word'

/** Where a map stands and how far it is: “Page 1 · Draft”; a map that nobody tagged says how clearly it was read. */
export const placeLine = ({ reading }: MapAudit, say: Say): string =>
  [reading.page.name, reading.reading === 'tagged' ? say(`status.${reading.map.status}`) : say(confidenceWord(reading.confidence))].filter(Boolean).join(' · ')
