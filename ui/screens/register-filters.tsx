import type { RegisterRow } from '../../plugin/core/formats/register/register'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { columns, type RegisterLook } from '../state/register'
import { columnKey } from './column-key'

interface Props { readonly rows: readonly RegisterRow[]; readonly look: RegisterLook; readonly say: Say; readonly send: Send }

/** The table narrowed by words, page and owner; where it has no heads, sorted from here too. */
export function RegisterFilters({ rows, look, say, send }: Props) {
  const order = say(columnKey(columns.find((column) => column === look.order.by) ?? 'title'))
  return (
    <div class="filters register-filters">
      <input id="find-map" class="input" type="search" autocomplete="off" data-first aria-label={say('register.find')} placeholder={say('register.find')} value={look.text} onInput={(event) => send({ type: 'register-filter', change: { text: event.currentTarget.value } })} />
      <OneOf name={say('report.page')} chosen={look.page} among={rows.map(({ page }) => page)} say={say} onChoose={(page) => send({ type: 'register-filter', change: { page } })} />
      <OneOf name={say('map.owner')} chosen={look.owner} among={rows.map(({ owner }) => owner)} say={say} onChoose={(owner) => send({ type: 'register-filter', change: { owner } })} />
      <span class="register-sort">
        <Menu label={say('register.sort', { name: order })} side="end" look="button quiet with-chevron" items={columns.map((column) => ({ id: column, name: say(columnKey(column)), isChosen: column === look.order.by }))} onChoose={(by) => send({ type: 'register-sort', by })}>
          <span class="ellipsis">{say('register.sort', { name: order })}</span><Icon name="chevron" />
        </Menu>
      </span>
    </div>
  )
}

interface OneOfProps { readonly name: string; readonly chosen: string | null; readonly among: readonly string[]; readonly say: Say; readonly onChoose: (value: string | null) => void }

/** One of the values that occur, or all of them; nothing to choose where there is only one. */
function OneOf({ name, chosen, among, say, onChoose }: OneOfProps) {
  const values = [...new Set(among)].filter((value) => value !== '').sort(new Intl.Collator(say.locale, { numeric: true }).compare)
  if (values.length < 2 && chosen === null) return null
  return (
    <Menu label={say('register.only', { column: name, name: chosen ?? say('filter.all') })} side="end" look="button quiet with-chevron" items={[{ id: '', name: say('filter.all'), isChosen: chosen === null }, ...values.map((value) => ({ id: value, name: value, isChosen: value === chosen }))]} onChoose={(id) => onChoose(id || null)}>
      <span class="ellipsis">{chosen ?? name}</span><Icon name="chevron" />
    </Menu>
  )
}
