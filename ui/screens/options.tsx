import { mapWidth } from '../../plugin/core/layout/measures'
import type { Say } from '../../plugin/core/messages/say'
import { Checkbox } from '../parts/checkbox'
import { Crumb } from '../parts/crumb'
import { Field } from '../parts/field'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { dressed } from '../state/dressed'
import { mapLocale } from '../state/locale-of'
import type { Options as Wished } from '../state/options'
import { ownOf } from '../state/own'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { DrawnChoice } from './drawn-choice'
import { Lanes } from './lanes'
import { LanguageMenu } from './language-menu'
import { LookMenu } from './look-menu'
import { OptionsPreview } from './options-preview'
import { OwnNote } from './own-note'
import { Stages } from './stages'

interface Props { readonly state: State; readonly options: Wished; readonly say: Say; readonly send: Send }

/** Everything that can be decided before inserting; nothing of it has to be. */
export function Options({ state, options, say, send }: Props) {
  const { prefs } = state
  const worn = { ...state, prefs: dressed(state, options.key) }
  const locale = mapLocale(prefs, state.browser)
  const words = options.template.words[locale]
  const isBusy = isDoing(state, 'insert')
  return (
    <>
      <div class="body">
        <Crumb back={say('back')} title={words?.name ?? ''} onBack={() => send({ type: 'back' })} />
        <OptionsPreview options={options} state={worn} />
        <p class="about">{words?.about}</p>
        <OwnNote own={ownOf(state.own, options.key)} locale={locale} say={say} />
        <Field id="title" label={say('options.title')} value={options.title} max={80} placeholder={(prefs.filled ? words?.example.title : words?.name) ?? ''} onInput={(title) => send({ type: 'option', change: { title } })} />
        <div class="pair">
          <LanguageMenu locale={locale} look="button with-chevron wide" say={say} send={send} />
          <LookMenu state={worn} say={say} send={send} />
        </div>
        <Stages options={options} locale={locale} say={say} send={send} />
        <Lanes options={options} locale={locale} say={say} send={send} />
        <Checkbox look="switch" isOn={prefs.filled} hint={words ? say('options.filled.hint', { title: words.example.title }) : ''} onToggle={(filled) => send({ type: 'prefs', change: { filled } })}>{say('options.filled')}</Checkbox>
        <details class="fold">
          <summary><Icon name="chevron" />{say('options.about')}</summary>
          <Field id="customer" label={say('map.customer')} value={options.customer} max={80} placeholder={say('map.customer.prompt')} onInput={(customer) => send({ type: 'option', change: { customer } })} />
          <Field id="scenario" label={say('options.scenario')} value={options.scenario} max={280} lines={3} placeholder={say('map.scenario.prompt')} onInput={(scenario) => send({ type: 'option', change: { scenario } })} />
          <Field id="goal" label={say('map.goal')} value={options.goal} max={80} placeholder={say('map.goal.prompt')} onInput={(goal) => send({ type: 'option', change: { goal } })} />
        </details>
        <details class="fold">
          <summary><Icon name="chevron" />{say('options.colours')}</summary>
          <DrawnChoice drawn={prefs.drawn} say={say} send={send} />
        </details>
      </div>
      <footer class="foot">
        <span class="note">{say('options.width', { width: mapWidth(options.stages.length) })}</span>
        <span class="spring" />
        <button type="button" class="button primary" aria-disabled={isBusy} onClick={() => { if (!isBusy) send({ type: 'insert-options' }) }}>{say('options.insert')}</button>
      </footer>
    </>
  )
}
