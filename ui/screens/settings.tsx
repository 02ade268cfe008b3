import { LOCALES, type Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Checkbox } from '../parts/checkbox'
import { Crumb } from '../parts/crumb'
import type { Send } from '../state/action'
import { languageName } from '../state/language-name'
import type { State } from '../state/state'
import { DrawnChoice } from './drawn-choice'
import { TeamWords } from './team-words'
import { YourName } from './your-name'

/** The panel's language, and what new maps start from. */
export function Settings({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const { prefs } = state
  const pick = (id: string): Locale | null => LOCALES.find((locale) => locale === id) ?? null
  const languages = LOCALES.map((id) => ({ id, name: languageName(id) }))
  return (
    <div class="body">
      <Crumb back={say('back')} title={say('settings')} onBack={() => send({ type: 'back' })} />
      <section class="group" aria-labelledby="settings-panel">
        <h2 id="settings-panel">{say('settings.panel')}</h2>
        <Choice look="chips" label={say('settings.panel')} options={[{ id: 'browser', name: say('settings.browser', { name: languageName(state.browser) }) }, ...languages]} chosen={prefs.panel ?? 'browser'} onChoose={(id) => send({ type: 'prefs', change: { panel: pick(id) } })} />
      </section>
      <section class="group" aria-labelledby="settings-maps">
        <h2 id="settings-maps">{say('settings.maps')}</h2>
        <Choice look="chips" label={say('settings.maps')} options={[{ id: 'panel', name: say('settings.as-panel') }, ...languages]} chosen={prefs.map ?? 'panel'} onChoose={(id) => send({ type: 'prefs', change: { map: pick(id) } })} />
      </section>
      <section class="group" aria-labelledby="settings-new">
        <h2 id="settings-new">{say('settings.new')}</h2>
        <DrawnChoice drawn={prefs.drawn} say={say} send={send} />
        <Checkbox look="switch" isOn={prefs.filled} onToggle={(filled) => send({ type: 'prefs', change: { filled } })}>{say('options.filled')}</Checkbox>
      </section>
      <YourName name={prefs.name} say={say} send={send} />
      <section class="group" aria-labelledby="settings-rules">
        <h2 id="settings-rules">{say('rules')}</h2>
        <p class="hint">{say('rules.hint')}</p>
        <button type="button" class="button" onClick={() => send({ type: 'rules' })}>{say('rules.open')}</button>
      </section>
      <TeamWords words={state.memory.teamWords} say={say} send={send} />
      <section class="group">
        <button type="button" class="button" onClick={() => send({ type: 'help', isOpen: true })}>{say('help')}</button>
      </section>
    </div>
  )
}
