import type { Say } from '../../plugin/core/messages/say'
import { MOST_SCREENS } from '../../plugin/core/template/from-screens'
import { tellTemplateProblem } from '../../plugin/core/template/tell-problem'
import type { Send } from '../state/action'
import type { State } from '../state/state'
import { isDoing } from '../state/task'

/** A journey has more than one stage. */
const fewest = 2

/** Selected screens can become stages. */
export function ScreensStrip({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const { screens } = state
  if (screens < fewest) return null
  const isBusy = isDoing(state, 'insert')
  return (
    <div class="strip">
      <p>{screens > MOST_SCREENS ? tellTemplateProblem(say, 'too-many-screens', screens) : say('screens', { count: screens })}</p>
      {screens <= MOST_SCREENS && <button type="button" class="button" aria-disabled={isBusy} onClick={() => { if (!isBusy) send({ type: 'from-selection' }) }}>{say('screens.make')}</button>}
    </div>
  )
}
