import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu, type MenuItem } from '../parts/menu'
import type { Send, StageWish } from '../state/action'
import type { MatrixRow } from '../state/matrix'

interface Props { readonly audit: MapAudit; readonly row: MatrixRow; readonly at: number; readonly tabIndex: number; readonly say: Say; readonly send: Send }

/** What can be done with one stage of the map. */
export function StageMenu({ audit, row, at, tabIndex, say, send }: Props) {
  const last = audit.reading.stages.length - 1
  const isOurs = audit.reading.reading === 'tagged'
  const edits: readonly MenuItem<StageWish>[] = [
    { id: 'add', name: say('stage.add-after'), isFirst: true },
    { id: 'duplicate', name: say('stage.duplicate') },
    { id: 'earlier', name: say('stage.earlier'), isDisabled: at === 0 },
    { id: 'later', name: say('stage.later'), isDisabled: at === last },
    { id: 'remove', name: say('stage.remove'), isDisabled: last === 0, isFirst: true },
  ]
  const items: readonly MenuItem<StageWish | 'go'>[] = [{ id: 'go', name: say('stage.go') }, ...(isOurs ? edits : [])]
  const choose = (wish: StageWish | 'go') => send(wish === 'go' ? { type: 'go', ids: [row.node ?? audit.reading.id] } : { type: 'edit-stage', wish, stage: row.stage })
  return (
    <Menu label={say('stage.menu', { name: row.name })} look="stage-button" tabIndex={tabIndex} opensByArrow={false} items={items} onChoose={choose}>
      <span class="stage-name">{row.name}</span><Icon name="more" />
    </Menu>
  )
}
