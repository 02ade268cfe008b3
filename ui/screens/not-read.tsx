import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'

/** Where reading failed or was called off: nobody can tell yet whether there are maps. */
export const NotRead = ({ say, send }: { readonly say: Say; readonly send: Send }) => (
  <div class="empty">
    <p>{say('empty.not-read')}</p>
    <div class="empty-actions">
      <button type="button" class="button primary" onClick={() => send({ type: 'audit' })}>{say('audit.again')}</button>
    </div>
  </div>
)
