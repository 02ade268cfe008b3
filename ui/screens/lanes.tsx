import type { Locale } from '../../plugin/core/journey/locale'
import type { Say } from '../../plugin/core/messages/say'
import { Checkbox } from '../parts/checkbox'
import type { Send } from '../state/action'
import type { Options } from '../state/options'

/** The lanes of the map; what the method needs is always drawn. */
export const Lanes = ({ options, locale, say, send }: { readonly options: Options; readonly locale: Locale; readonly say: Say; readonly send: Send }) => (
  <fieldset class="group">
    <legend>{say('options.lanes')}</legend>
    <div class="two-columns">
      {options.template.lanes.map((lane) => (
        <Checkbox key={lane.id} isOn={lane.required || options.lanes.includes(lane.id)} isLocked={lane.required} {...(lane.required ? { hint: say('options.needed') } : {})} onToggle={(isOn) => send({ type: 'lane', id: lane.id, isOn })}>
          {options.template.words[locale]?.lanes[lane.id] ?? lane.id}
        </Checkbox>
      ))}
    </div>
  </fieldset>
)
