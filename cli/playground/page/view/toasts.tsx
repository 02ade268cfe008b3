import type { Say } from '../../../../plugin/core/messages/say'
import { Icon } from '../../../../ui/parts/icon'
import type { Action } from '../state/reduce'
import type { Toast } from '../state/state'

interface Props { readonly toasts: readonly Toast[]; readonly say: Say; readonly send: (action: Action) => void }

/** What the plugin tells, and what went wrong. */
export const Toasts = ({ toasts, say, send }: Props) => (
  <div class="notices" role="status">
    {toasts.map(({ id, text, isTrouble }) => (
      <p key={id} class={isTrouble ? 'notice is-trouble' : 'notice'}>
        <span>{text}</span>
        <button type="button" class="icon-button" aria-label={say('dismiss')} onClick={() => send({ type: 'toast-over', id })}><Icon name="close" /></button>
      </p>
    ))}
  </div>
)
