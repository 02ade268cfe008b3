import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { lowestOf } from '../state/findings'
import { STATUSES } from '../state/statuses'
import { MapRecord } from './map-record'

/** Confidence in words: people cannot weigh 0.72. */
const sureness = (confidence: number) => (confidence >= 0.8 ? 'clear' : 'check')

/** How much is written, what is left, where it hurts most, and how far along the map says it is. */
export function Headline({ audit, say, send }: { readonly audit: MapAudit; readonly say: Say; readonly send: Send }) {
  const { filled, required } = audit.completeness
  const { status } = audit.reading.map
  const lowest = lowestOf(audit)
  const left = required - filled
  const waived = audit.coverage.filter(({ state }) => state === 'waived').length
  const rest = left === 0 ? (waived ? say('audit.complete-but', { count: waived }) : say('audit.complete')) : say(status === 'draft' ? 'audit.to-write' : 'audit.left', { count: left })
  const low = lowest && (lowest.word ? say('audit.lowest-word', { stage: lowest.name, word: lowest.word }) : say('audit.lowest', { stage: lowest.name }))
  return (
    <section class="headline" aria-label={say('audit.summary')}>
      <div class="headline-top">
        <strong class="figure">{say('audit.filled', { filled, required })}</strong>
        <div class={left === 0 ? 'bar done' : 'bar'} role="img" aria-label={say('audit.filled-spoken', { filled, required })}><span style={{ width: `${required === 0 ? 100 : filled / required * 100}%` }} /></div>
        {audit.reading.tag === undefined ? <button type="button" class="button" title={say('audit.adopt.about')} onClick={() => send({ type: 'adopt', reading: audit.reading })}>{say('audit.adopt')}</button> : (
          <Menu label={say('audit.status', { name: say(`status.${status}`) })} side="end" look="button with-chevron" items={STATUSES.map((id) => ({ id, name: say(`status.${id}`), detail: say(`status.${id}.about`), isChosen: id === status }))} onChoose={(chosen) => { if (chosen !== status) send({ type: 'status', status: chosen }) }}>
            {say(`status.${status}`)}<Icon name="chevron" />
          </Menu>
        )}
      </div>
      <p class="note">{[rest, low, audit.reading.reading === 'recognised' ? say(`reading.${sureness(audit.reading.confidence)}`) : null].filter(Boolean).join(' · ')}</p>
      <MapRecord audit={audit} say={say} />
    </section>
  )
}
