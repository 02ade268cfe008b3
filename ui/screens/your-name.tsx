import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'

/** What a person is called beside what they accept and review. */
export const YourName = ({ name, say, send }: { readonly name: string; readonly say: Say; readonly send: Send }) => (
  <section class="group">
    <h2><label for="your-name">{say('name')}</label></h2>
    <input id="your-name" class="input" type="text" autocomplete="off" maxLength={60} aria-describedby="your-name-hint" value={name} onInput={(event) => send({ type: 'prefs', change: { name: event.currentTarget.value } })} />
    <p id="your-name-hint" class="hint">{say('name.hint')}</p>
  </section>
)
