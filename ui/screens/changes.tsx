import type { Say } from '../../plugin/core/messages/say'
import type { PlannedFix } from '../../plugin/usecases/fix-findings'
import { shiftsOf, type Shift } from '../state/changes'
import { placeNames } from '../state/place-names'

/** More lines than anybody reads. */
const most = 60

/** What a change will do, line by line. */
export function Changes({ planned: { plan, audit, bench }, say }: { readonly planned: PlannedFix; readonly say: Say }) {
  const shifts = shiftsOf(plan.preview, placeNames(audit.reading, bench.layers))
  return (
    <>
      <p class="note">{say('changes.count', { count: shifts.length })}</p>
      {/* It scrolls, so it can be reached by keyboard. */}
      <ul class="changes" tabIndex={0} aria-label={say('changes')}>{shifts.slice(0, most).map((shift, index) => <Line key={index} shift={shift} say={say} />)}</ul>
      {shifts.length > most && <p class="note">{say('changes.more', { count: shifts.length - most })}</p>}
    </>
  )
}

const Line = ({ shift, say }: { readonly shift: Shift; readonly say: Say }) => (
  <li>
    <strong>{say(`changes.${shift.kind}`, { name: shift.name })}</strong>
    {shift.kind === 'text' ? <><del>{shift.before}</del><ins>{shift.after}</ins></> : shift.words && <span>{shift.words}</span>}
  </li>
)
