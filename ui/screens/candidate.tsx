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
      <button type="button" class="button" onClick={() => send({ type: 'question', reading })}>{say('question.title')}</button>
      <button type="button" class="button" onClick={() => send({ type: 'remember', edit: { about: 'map', map: reading.id, isMap: false } })}>{say('candidate.no')}</button>
    </div>
  </li>
)
