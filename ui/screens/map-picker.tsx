import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { titleOf } from './title-of'

/** Stands among ids of layers, which are never a word. */
const all = 'all'

interface Props { readonly current: MapAudit; readonly maps: readonly MapAudit[]; readonly say: Say; readonly send: Send }

/** Which of several maps is shown, or all of them side by side. */
export function MapPicker({ current, maps, say, send }: Props) {
  const name = titleOf(current.reading, say)
  const items = maps.map(({ reading, completeness }) => ({ id: reading.id, name: titleOf(reading, say), detail: `${reading.page.name} · ${say('audit.filled', completeness)}`, isChosen: reading.id === current.reading.id }))
  return (
    <Menu label={say('audit.map', { name })} look="button quiet with-chevron map-menu" items={[...items, { id: all, name: say('register.open'), isFirst: true }]} onChoose={(id) => send(id === all ? { type: 'register' } : { type: 'map', id })}>
      <span class="ellipsis">{name}</span>
      <span class="count">{say('audit.map-of', { number: maps.indexOf(current) + 1, count: maps.length })}</span>
      <Icon name="chevron" />
    </Menu>
  )
}
