import { trailBrand } from '../../plugin/core/brand/built-in'
import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import { Preview } from '../parts/preview'
import type { Send } from '../state/action'

interface Props { readonly reading: MapReading; readonly say: Say; readonly send: Send }

/** Something that may be a journey map: what was seen in it, drawn, and the question. */
export const Candidate = ({ reading, say, send }: Props) => (
  <li class="candidate">
    <Preview stages={reading.stages.length} roles={reading.lanes.map((lane) => lane.role)} curve={[]} colours={trailBrand.light} width={280} height={100} />
    <p><strong>{say('candidate.ask', { name: reading.name })}</strong></p>
    <p class="note">{say('count.stages', { count: reading.stages.length })} · {say('count.lanes', { count: reading.lanes.length })}</p>
    <div class="empty-actions">
      <button type="button" class="button" onClick={() => send({ type: 'go', ids: [reading.id] })}>{say('candidate.show')}</button>
      <button type="button" class="button" onClick={() => send({ type: 'adopt', reading })}>{say('candidate.use')}</button>
      <button type="button" class="button" onClick={() => send({ type: 'not-a-map', id: reading.id })}>{say('candidate.no')}</button>
    </div>
  </li>
)
