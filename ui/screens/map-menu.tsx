import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { isClientView } from '../../plugin/usecases/client-view'
import { Icon } from '../parts/icon'
import { Menu, type MenuItem } from '../parts/menu'
import type { Send } from '../state/action'
import { rows } from '../state/findings'
import type { MapAsking, MapWish } from '../state/map-work'
import { hasBaseline } from '../state/map-record'
import { mapItems, type MapItem } from './map-items'

interface Props { readonly audit: MapAudit; readonly isMarked: boolean; readonly say: Say; readonly send: Send }

/** What can be done with the whole map. What cannot be done now says why. */
export function MapMenu({ audit, isMarked, say, send }: Props) {
  const { reading } = audit
  const unkept = reading.tag === undefined ? 'adopt-first' : null
  const item = (id: string, why: string | null): MenuItem => ({ id, name: say(`map-menu.${id}`), detail: say(`map-menu.${why ?? `${id}.about`}`), isDisabled: why !== null })
  const wish = (id: MapWish, why: string | null = null): MapItem => ({ ...item(id, why), action: { type: 'map-wish', wish: id } })
  const ask = (id: MapAsking['wish'], why: string | null): MapItem => ({ ...item(id, why), action: { type: 'map-ask', wish: id } })
  const items: readonly MapItem[] = [
    { ...wish('client-view', unkept ?? (reading.tag?.adopted === undefined ? null : 'by-hand')), isOn: isClientView(reading) },
    { ...wish('marks'), isOn: isMarked },
    { ...wish('report'), isFirst: true },
    ask('review', unkept),
    { ...ask('accept-all', unkept ?? (rows(audit).length ? null : 'nothing-open')), isFirst: true },
    ...(hasBaseline(audit) ? [wish('forget-all')] : []),
    ...mapItems(reading, say),
  ]
  const onChoose = (id: string) => {
    const chosen = items.find((one) => one.id === id)
    if (chosen) send(chosen.action)
  }
  return <Menu label={say('map-menu')} look="icon-button" side="end" items={items} onOpen={() => send({ type: 'map-menu' })} onChoose={onChoose}><Icon name="more" /></Menu>
}
