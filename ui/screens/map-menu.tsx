import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { isClientView } from '../../plugin/usecases/client-view'
import { Icon } from '../parts/icon'
import { Menu, type MenuItem } from '../parts/menu'
import type { Send } from '../state/action'
import { rows } from '../state/findings'
import { MAP_WISHES } from '../state/map-work'
import { hasBaseline } from '../state/map-record'
import { mapItems } from './map-items'

interface Props { readonly audit: MapAudit; readonly isMarked: boolean; readonly say: Say; readonly send: Send }

/** What can be done with the whole map. What cannot be done now says why. */
export function MapMenu({ audit, isMarked, say, send }: Props) {
  const { reading } = audit
  const unkept = reading.tag === undefined ? 'adopt-first' : null
  const item = (id: string, why: string | null = null): MenuItem => ({ id, name: say(`map-menu.${id}`), detail: say(`map-menu.${why ?? `${id}.about`}`), isDisabled: why !== null })
  const items: readonly MenuItem[] = [
    { ...item('client-view', unkept ?? (reading.tag?.adopted === undefined ? null : 'by-hand')), isOn: isClientView(reading) },
    { ...item('marks'), isOn: isMarked },
    { ...item('report'), isFirst: true },
    item('review', unkept),
    { ...item('accept-all', unkept ?? (rows(audit).length ? null : 'nothing-open')), isFirst: true },
    ...(hasBaseline(audit) ? [item('forget-all')] : []),
  ]
  const others = mapItems(reading, say)
  const onChoose = (id: string) => {
    const other = others.find((one) => one.id === id)
    if (other) return send(other.action)
    const wish = MAP_WISHES.find((one) => one === id)
    if (wish) send({ type: 'map-wish', wish })
    else send({ type: 'map-ask', wish: id === 'review' ? 'review' : 'accept-all' })
  }
  return <Menu label={say('map-menu')} look="icon-button" side="end" items={[...items, ...others]} onOpen={() => send({ type: 'map-menu' })} onChoose={onChoose}><Icon name="more" /></Menu>
}
