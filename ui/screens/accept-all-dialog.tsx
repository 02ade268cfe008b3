import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { rows } from '../state/findings'
import { isAllSaid, type MapAsking } from '../state/map-work'
import { AskDialog } from './ask-dialog'
import { nameLine } from './name-line'

interface Props { readonly asking: MapAsking; readonly audit: MapAudit; readonly name: string; readonly say: Say; readonly send: Send }

/** One reason for all that is open now. */
export const AcceptAllDialog = ({ asking, audit, name, say, send }: Props) => (
  <AskDialog title={say('accept-all.title', { count: rows(audit).length })} about={say('accept-all.about')} label={say('accept.reason')} value={asking.reason} max={400} done={say('accept-all.accept')} isReady={isAllSaid(asking)} close={say('close')}
    more={name === '' ? nameLine(say, asking.by, (by) => send({ type: 'map-ask-input', change: { by } })) : undefined}
    onInput={(reason) => send({ type: 'map-ask-input', change: { reason } })} onDone={() => send({ type: 'map-ask-now', asking })} onClose={() => send({ type: 'map-ask-closed' })}>
    {name !== '' && <p class="note">{say('name.shown', { name })}</p>}
  </AskDialog>
)
