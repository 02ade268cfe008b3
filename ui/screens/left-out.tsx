import type { Say } from '../../plugin/core/messages/say'
import { Dialog } from '../parts/dialog'
import type { Send } from '../state/action'

/** What a tidied map could not take along. */
export const LeftOut = ({ texts, say, send }: { readonly texts: readonly string[]; readonly say: Say; readonly send: Send }) => (
  <Dialog title={say('left-out')} close={say('close')} onClose={() => send({ type: 'left-out', texts: [] })}>
    <p class="note">{say('left-out.about')}</p>
    <ul class="left-out">{texts.map((text, index) => <li key={index}>{text}</li>)}</ul>
  </Dialog>
)
