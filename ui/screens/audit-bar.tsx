import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { currentMap } from '../state/current-map'
import type { State } from '../state/state'
import { MapMenu } from './map-menu'
import { MapPicker } from './map-picker'
import { titleOf } from './title-of'

const scopes = ['selection', 'page', 'file'] as const

/** Which map, and where maps are looked for. */
export function AuditBar({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const maps = state.audit.result?.maps ?? []
  const current = currentMap(state)
  return (
    <div class="audit-bar">
      {current && maps.length > 1 ? <MapPicker current={current} maps={maps} say={say} send={send} /> : <h1 class="ellipsis">{current ? titleOf(current.reading, say) : say('audit.title')}</h1>}
      {current && <MapMenu audit={current} isMarked={state.mapWork.marked.includes(current.reading.page.id)} say={say} send={send} />}
      <Choice label={say('audit.scope')} options={scopes.map((id) => ({ id, name: say(`scope.${id}`) }))} chosen={state.audit.scope} onChoose={(scope) => send({ type: 'scope', scope })} />
      <button type="button" class="icon-button" aria-label={say('register.open')} title={say('register.open')} onClick={() => send({ type: 'register' })}><Icon name="table" /></button>
    </div>
  )
}
