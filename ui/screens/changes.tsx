import type { PreviewEntry } from '../../plugin/core/audit/fix/preview'
import type { Say } from '../../plugin/core/messages/say'
import { shiftsOf, type Shift } from '../state/changes'

/** More lines than anybody reads. */
const most = 60

/** What a change will do, line by line. */
export function Changes({ entries, say }: { readonly entries: readonly PreviewEntry[]; readonly say: Say }) {
  const shifts = shiftsOf(entries)
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
