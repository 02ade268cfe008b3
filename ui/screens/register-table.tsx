import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Order } from '../../plugin/core/formats/register/order-register'
import type { RegisterRow as Row } from '../../plugin/core/formats/register/register'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { step } from '../parts/step'
import { useVirtual } from '../parts/use-virtual'
import type { Send } from '../state/action'
import { columns } from '../state/register'
import { columnKey } from './column-key'
import { RegisterRow } from './register-row'

interface Props { readonly rows: readonly Row[]; readonly order: Order; readonly say: Say; readonly send: Send }

const guess = 68

/** Maps side by side, of which only those near the window are drawn. One stop for Tab; arrows lead from map to map. */
export function RegisterTable({ rows, order, say, send }: Props) {
  const [at, setAt] = useState(0)
  const wanted = useRef(false)
  const stop = Math.min(at, rows.length - 1)
  const { list, drawn, after } = useVirtual<HTMLDivElement>({ keys: rows.map(({ id }) => id), guess: () => guess, kept: () => [stop] })
  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    list.current?.querySelector<HTMLElement>(`[data-at="${stop}"] .register-go`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element && event.target.matches('.register-go'))) return
    const to = step(event.key, stop, rows.length, 'column')
    if (to === null) return
    event.preventDefault()
    wanted.current = to !== stop
    setAt(to)
  }
  return (
    <div class="register" role="table" aria-label={say('register')} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown}>
      <div role="row" class="register-head" aria-rowindex={1}>
        {columns.map((column) => (
          <span key={column} role="columnheader" aria-sort={order.by !== column ? undefined : order.descending ? 'descending' : 'ascending'}>
            <button type="button" class={order.by === column ? 'sorted' : undefined} onClick={() => send({ type: 'register-sort', by: column })}>
              {say(columnKey(column))}{order.by === column && <span class={order.descending ? 'arrow down' : 'arrow'}><Icon name="chevron" /></span>}
            </button>
          </span>
        ))}
      </div>
      <div ref={list} role="rowgroup" class="register-body" style={{ paddingBottom: `${after}px` }}>
        {drawn.map(({ index, gap }) => {
          const row = rows[index]
          return row && <RegisterRow key={row.id} row={row} at={index} gap={gap} tabIndex={index === stop ? 0 : -1} say={say} onFocus={() => setAt(index)} onGo={() => send({ type: 'register-go', map: row.id })} />
        })}
      </div>
    </div>
  )
}
