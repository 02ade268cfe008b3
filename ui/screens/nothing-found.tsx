import type { Say } from '../../plugin/core/messages/say'
import { gallery, vocabulary } from '../state/gallery'
import type { OwnTemplate } from '../state/own'
import { suggest } from '../state/suggest'
import type { Send } from '../state/action'

/** No template for a query: what may have been meant, or an empty start. */
export function NothingFound({ query, own, say, send }: { readonly query: string; readonly own: readonly OwnTemplate[]; readonly say: Say; readonly send: Send }) {
  const meant = suggest(query, vocabulary(say.locale, own))
  const blank = gallery.find((summary) => summary.id === 'blank')
  return (
    <div class="empty">
      <p>{query === '' ? say('insert.none-here') : say('insert.none', { query })}</p>
      <div class="empty-actions">
        {meant !== null && <button type="button" class="button" onClick={() => send({ type: 'search', query: meant })}>{say('insert.meant', { word: meant })}</button>}
        {query !== '' && <button type="button" class="button" onClick={() => send({ type: 'search', query: '' })}>{say('insert.show-all')}</button>}
        {blank && <button type="button" class="button" onClick={() => send({ type: 'options', template: blank.id })}>{say('insert.blank')}</button>}
      </div>
    </div>
  )
}
