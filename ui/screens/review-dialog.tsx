import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { isAllSaid, type MapAsking } from '../state/map-work'
import { AskDialog } from './ask-dialog'
import { nameLine } from './name-line'

/** A review is written on the map, so it is asked for; the name stands there from the last time. */
export const ReviewDialog = ({ asking, audit, say, send }: { readonly asking: MapAsking; readonly audit: MapAudit; readonly say: Say; readonly send: Send }) => (
  <AskDialog title={say('review.title')} about={say('review.about', audit.completeness)} {...nameLine(say, asking.by, (by) => send({ type: 'map-ask-input', change: { by } }))} done={say('review.record')} isReady={isAllSaid(asking)} close={say('close')}
    onDone={() => send({ type: 'map-ask-now', asking })} onClose={() => send({ type: 'map-ask-closed' })} />
)
