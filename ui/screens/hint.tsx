import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import type { State } from '../state/state'

/** A word for the first time; once put away it never comes back. */
export const Hint = ({ id, state, say, send }: { readonly id: string; readonly state: State; readonly say: Say; readonly send: Send }) =>
  !state.isReady || state.prefs.hints.includes(id) ? null : (
    <div class="tip">
      <p>{say(`hint.${id}`)}</p>
      <button type="button" class="icon-button" aria-label={say('hint.close')} onClick={() => send({ type: 'hint-closed', id })}><Icon name="close" /></button>
    </div>
  )
