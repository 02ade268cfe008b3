import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { DialogActions } from '../parts/dialog-actions'
import type { Send } from '../state/action'
import { countIn, REACHES, type Reach } from '../state/applying'
import type { Editing } from '../state/editing'
import type { State } from '../state/state'
import { DrawnChoice } from './drawn-choice'
import { ThemeChoice } from './theme-choice'

interface Props { readonly state: State; readonly editing: Editing; readonly reach: Reach; readonly say: Say; readonly send: Send }

/** Which maps the brand is put on, by day or night, and how it is drawn: one step for all of them. */
export function ApplyDialog({ state, editing, reach, say, send }: Props) {
  const close = () => send({ type: 'apply-closed' })
  const reaches = REACHES.filter((one) => countIn(state, one) !== 0)
  const count = countIn(state, reach)
  return (
    <Dialog title={say('apply.title', { name: editing.brand.name })} close={say('close')} onClose={close}>
      {reaches.length > 1 && <Choice look="chips" label={say('apply.reach')} options={reaches.map((id) => ({ id, name: say(`apply.${id}`) }))} chosen={reach} onChoose={(id) => send({ type: 'apply-reach', reach: id })} />}
      <p class="hint">{count === null ? say('apply.file.about') : say('apply.count', { count })}</p>
      <ThemeChoice theme={editing.theme} say={say} send={send} />
      <DrawnChoice drawn={state.prefs.drawn} say={say} send={send} />
      <p class="note">{say(editing.isChanged ? 'apply.about-changed' : 'apply.about')}</p>
      <DialogActions done={say('apply.apply')} cancel={say('cancel')} onDone={() => send({ type: 'brand-apply', reach })} onCancel={close} />
    </Dialog>
  )
}
