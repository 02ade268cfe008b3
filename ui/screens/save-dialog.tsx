import type { Say } from '../../plugin/core/messages/say'
import { Checkbox } from '../parts/checkbox'
import { Choice } from '../parts/choice'
import { Field } from '../parts/field'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import { replacedBy, type Saving } from '../state/saving'
import type { State } from '../state/state'
import { AskDialog } from './ask-dialog'

interface Props { readonly saving: Saving; readonly state: State; readonly say: Say; readonly send: Send }

/** A map becomes a template: what it is called, what is kept of it, and for whom. */
export function SaveDialog({ saving, state, say, send }: Props) {
  const { reading: { tag }, name, about, keepContent, keepLook, where } = saving
  const old = replacedBy(saving, state.own)
  const next = old && old.version + 1
  const input = (change: Partial<Omit<Saving, 'reading'>>) => send({ type: 'saving-input', change })
  return (
    <AskDialog title={say('saving.title')} label={say('saving.name')} value={name} max={80} done={next ? say('saving.done-version', { version: next }) : say('saving.done')} isReady={name.trim() !== ''} close={say('close')}
      onInput={(typed) => input({ name: typed })} onDone={() => send({ type: 'saving-now', saving })} onClose={() => send({ type: 'saving-closed' })}>
      <Field id="about" label={say('saving.about')} value={about} max={400} lines={2} placeholder={say('saving.about.prompt')} onInput={(typed) => input({ about: typed })} />
      <h3>{say('saving.content')}</h3>
      <Choice label={say('saving.content')} options={[{ id: 'clean', name: say('saving.content.clean') }, { id: 'filled', name: say('saving.content.filled') }]} chosen={keepContent ? 'filled' : 'clean'} onChoose={(id) => input({ keepContent: id === 'filled' })} />
      <p class="hint">{say(keepContent ? 'saving.content.filled.hint' : 'saving.content.clean.hint')}</p>
      {tag && <Checkbox isOn={keepLook} onToggle={(isOn) => input({ keepLook: isOn })}>{say('saving.look', { name: `${brandOf(state, tag.brand).name} · ${say(`theme.${tag.theme}`)}` })}</Checkbox>}
      <h3>{say('saving.where')}</h3>
      <Choice label={say('saving.where')} options={[{ id: 'person', name: say('saving.where.person') }, { id: 'file', name: say('saving.where.file') }]} chosen={where} onChoose={(id) => input({ where: id })} />
      <p class="hint">{say(`saving.where.${where}.hint`)}</p>
      <p class="note" role="status">{next ? say('saving.next', { name: name.trim(), version: next }) : ''}</p>
    </AskDialog>
  )
}
