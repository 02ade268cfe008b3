import type { MapReading } from '../../plugin/core/reading/reading'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { currentMap } from '../state/current-map'
import type { State } from '../state/state'
import { MapMenu } from './map-menu'

/** Stands among ids of layers, which are never a word. */
const all = 'all'
const scopes = ['selection', 'page', 'file'] as const

/** Which map, and where maps are looked for. */
export function AuditBar({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const maps = state.audit.result?.maps ?? []
  const current = currentMap(state)
  const title = ({ map, name }: MapReading) => map.title || name || say('map.untitled')
  return (
    <div class="audit-bar">
      {current && maps.length > 1 ? (
        <Menu label={say('audit.map', { name: title(current.reading) })} look="button quiet with-chevron map-menu" items={[...maps.map(({ reading, completeness }) => ({ id: reading.id, name: title(reading), detail: `${reading.page.name} · ${say('audit.filled', completeness)}`, isChosen: reading.id === current.reading.id })), { id: all, name: say('register.open'), isFirst: true }]} onChoose={(id) => send(id === all ? { type: 'register' } : { type: 'map', id })}>
          <span class="ellipsis">{title(current.reading)}</span>
          <span class="count">{say('audit.map-of', { number: maps.indexOf(current) + 1, count: maps.length })}</span>
          <Icon name="chevron" />
        </Menu>
      ) : <h1 class="ellipsis">{current ? title(current.reading) : say('audit.title')}</h1>}
      {current && <MapMenu audit={current} isMarked={state.mapWork.marked.includes(current.reading.page.id)} say={say} send={send} />}
      <Choice label={say('audit.scope')} options={scopes.map((id) => ({ id, name: say(`scope.${id}`) }))} chosen={state.audit.scope} onChoose={(scope) => send({ type: 'scope', scope })} />
      <button type="button" class="icon-button" aria-label={say('register.open')} title={say('register.open')} onClick={() => send({ type: 'register' })}><Icon name="table" /></button>
    </div>
  )
}
