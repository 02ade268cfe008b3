import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'

/** After an update, once: a word of it and a way to read what is new. */
export const NewsStrip = ({ say, send }: { readonly say: Say; readonly send: Send }) => (
  <div class="tip news-strip">
    <p>{say('news.updated')}</p>
    <button type="button" class="button quiet" onClick={() => send({ type: 'news' })}>{say('news')}</button>
    <button type="button" class="icon-button" aria-label={say('hint.close')} onClick={() => send({ type: 'news-read' })}><Icon name="close" /></button>
  </div>
)
