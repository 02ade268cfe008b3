import { useMemo } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import { longDate } from '../../plugin/core/formats/report/long-date'
import type { Say } from '../../plugin/core/messages/say'
import { baselineOf, reviewOf } from '../state/map-record'

/** What people recorded on the map: the last review, what was accepted at once, and what became of the map since. */
export function MapRecord({ audit, say }: { readonly audit: MapAudit; readonly say: Say }) {
  const [review, baseline] = useMemo(() => [reviewOf(audit), baselineOf(audit)], [audit])
  return (
    <>
      {review && <p class="note">{say(review.by ? 'record.reviewed' : 'record.reviewed-nobody', { date: longDate(review.at, say.locale), name: review.by })} · {moved(audit.completeness, review, say)}</p>}
      {baseline && baseline.count > 0 && <p class="note">{say('record.accepted', { count: baseline.count, date: longDate(baseline.at, say.locale), name: baseline.by })} · {baseline.fresh ? say('record.new', { count: baseline.fresh }) : say('record.none-new')}</p>}
    </>
  )
}

/** Cells can be compared while as many are needed as then. */
function moved(now: MapAudit['completeness'], then: MapAudit['completeness'], say: Say): string {
  if (now.required !== then.required) return say('record.then', { filled: then.filled, required: then.required })
  const count = now.filled - then.filled
  return count === 0 ? say('record.same') : say(count > 0 ? 'record.more' : 'record.fewer', { count: Math.abs(count) })
}
