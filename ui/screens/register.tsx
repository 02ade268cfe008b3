import { useMemo } from 'preact/hooks'
import type { Say } from '../../plugin/core/messages/say'
import { Crumb } from '../parts/crumb'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { listedRows, plainLook, registerRows } from '../state/register'
import type { RegisterExport } from '../state/register-action'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { RegisterFilters } from './register-filters'
import { RegisterTable } from './register-table'

const kinds: readonly RegisterExport[] = ['markdown', 'csv']

/** All maps of the file side by side, as somebody sees them who has many to look after. */
export function Register({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const { result } = state.audit
  const all = useMemo(() => registerRows({ result }), [result])
  const rows = useMemo(() => listedRows(all ?? [], state.register, say.locale), [all, state.register, say])
  const isLooking = isDoing(state, 'audit')
  const words = all === null ? (isLooking ? null : say('register.unread')) : all.length === 0 ? say('empty.file') : rows.length === 0 ? say('register.none') : null
  return (
    <>
      <div class="body" aria-busy={isLooking}>
        <Crumb back={say('back')} title={say('register')} isFirst={!all?.length} onBack={() => send({ type: 'back' })} />
        {all !== null && all.length > 0 && <RegisterFilters rows={all} look={state.register} say={say} send={send} />}
        {words !== null && <p class="note" role="status">{words}</p>}
        {all !== null && all.length > 0 && rows.length === 0 && <button type="button" class="button" onClick={() => send({ type: 'register-filter', change: { text: plainLook.text, page: null, owner: null } })}>{say('filter.clear')}</button>}
        {rows.length > 0 && <RegisterTable rows={rows} order={state.register.order} say={say} send={send} />}
      </div>
      <footer class="foot">
        <span class="count" role="status">{all && say('register.count', { count: rows.length })}</span>
        <span class="spring" />
        {rows.length > 0 && (
          <Menu label={say('register.export')} side="end" look="button quiet with-chevron" items={kinds.map((id) => ({ id, name: say(`report.as.${id}`), detail: say(`report.as.${id}.about`) }))} onChoose={(as) => send({ type: 'register-export', as })}>
            {say('register.export')}<Icon name="chevron" />
          </Menu>
        )}
        <button type="button" class="icon-button" aria-label={say('audit.again')} title={say('audit.again')} onClick={() => send({ type: 'register' })}><Icon name="refresh" /></button>
      </footer>
    </>
  )
}
