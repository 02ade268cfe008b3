import type { Say } from '../../plugin/core/messages/say'
import { isOffered, tellDifference } from '../../plugin/core/rework/migrate/difference'
import { Checkbox } from '../parts/checkbox'
import { Dialog } from '../parts/dialog'
import { DialogActions } from '../parts/dialog-actions'
import type { Send } from '../state/action'
import { chosenOf, type Migrating } from '../state/migrating'

interface Props { readonly migrating: Migrating; readonly say: Say; readonly send: Send }

/** What a newer version of its template would change on a map; each may be left out. */
export function MigrateDialog({ migrating, say, send }: Props) {
  const { reading: { map }, next, differences, left } = migrating
  const offered = differences.filter(isOffered)
  const gone = differences.filter((one) => !isOffered(one))
  const count = chosenOf(migrating).length
  const close = () => send({ type: 'migrate-closed' })
  return (
    <Dialog title={say('migrate.title', { name: next.words[map.locale].name })} close={say('close')} onClose={close}>
      <p class="note">{say(offered.length ? 'migrate.about' : 'migrate.nothing', { from: map.template?.version ?? 1, to: next.version })}</p>
      {offered.length > 0 && (
        <fieldset class="differences">
          <legend class="visually-hidden">{say('changes')}</legend>
          {offered.map((one) => <Checkbox key={`${one.kind} ${one.id}`} isOn={!left.includes(one)} onToggle={(isOn) => send({ type: 'migrate-toggle', difference: one, isOn })}>{tellDifference(say, one)}</Checkbox>)}
        </fieldset>
      )}
      {gone.length > 0 && <ul class="note">{gone.map((one) => <li key={`${one.kind} ${one.id}`}>{tellDifference(say, one)}</li>)}</ul>}
      <DialogActions isFirst done={count ? say('migrate.done', { count }) : say('migrate.leave')} cancel={say('cancel')} onDone={() => send({ type: 'migrate-now', migrating })} onCancel={close} />
    </Dialog>
  )
}
