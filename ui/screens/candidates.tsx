import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { Send } from '../state/action'
import { Candidate } from './candidate'

/** More questions than this at once are no help. */
const most = 3

/** What may be maps, to be asked about. */
export const Candidates = ({ readings, say, send }: { readonly readings: readonly MapReading[]; readonly say: Say; readonly send: Send }) =>
  readings.length === 0 ? null : <ul class="candidates">{readings.slice(0, most).map((reading) => <Candidate key={reading.id} reading={reading} say={say} send={send} />)}</ul>
