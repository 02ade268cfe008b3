import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { FileButton } from '../parts/file-button'
import { JSON_FILES } from '../parts/file-picker'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { categories, listed, sections } from '../state/gallery'
import { dressed } from '../state/dressed'
import { mapLocale } from '../state/locale-of'
import { ownOf } from '../state/own'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { Gallery } from './gallery'
import { galleryKeys, optionId } from './gallery-keys'
import { Hint } from './hint'
import { LanguageMenu } from './language-menu'
import { LookMenu } from './look-menu'
import { NothingFound } from './nothing-found'
import { OwnMenu } from './own-menu'
import { ScreensStrip } from './screens-strip'

/** Choose a template; Enter or a double click inserts it at once with the last choices. */
export function Insert({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const locale = mapLocale(state.prefs, state.browser)
  const shown = sections({ query: state.query, category: state.category, recent: state.prefs.recent, own: state.own })
  const kinds = categories(state.own)
  const templates = shown.flatMap((section) => section.templates)
  const isBusy = isDoing(state, 'insert')
  const own = ownOf(state.own, state.picked)
  const keys = galleryKeys(state, templates, send)
  return (
    <>
      <ScreensStrip state={state} say={say} send={send} />
      <div class="body">
        <h1 class="visually-hidden">{say('insert.title')}</h1>
        <div class="search-row">
          <div class="search">
            <Icon name="search" />
            <input id="search" type="text" class="input" role="combobox" aria-expanded={templates.length > 0} aria-controls={templates.length ? 'gallery' : undefined} aria-autocomplete="list" aria-activedescendant={templates.length ? optionId(state.picked) : undefined}
              aria-label={say('insert.search.label')} placeholder={say('insert.search', { count: listed(state.own).length })} value={state.query} autocomplete="off" spellcheck={false}
              onInput={(event) => send({ type: 'search', query: event.currentTarget.value })} onKeyDown={keys} data-first />
          </div>
          <LanguageMenu locale={locale} look="button quiet with-chevron" side="end" say={say} send={send} />
          <FileButton label={say('insert.import')} look="icon-button" accept={JSON_FILES} onFile={(file) => send({ type: 'import', file })}><Icon name="import" /></FileButton>
        </div>
        {kinds.length > 2 && <Choice look="chips" label={say('insert.categories')} options={kinds.map((id) => ({ id, name: say(`category.${id}`) }))} chosen={state.category} onChoose={(category) => send({ type: 'category', category })} />}
        <Hint id="insert" state={state} say={say} send={send} />
        <p class="visually-hidden" role="status">{state.query === '' ? '' : say('insert.found', { count: templates.length })}</p>
        {templates.length ? <Gallery state={state} sections={shown} say={say} send={send} onKeyDown={keys} /> : <NothingFound query={state.query} own={state.own} say={say} send={send} />}
      </div>
      <footer class="foot">
        <LookMenu state={{ ...state, prefs: dressed(state, state.picked) }} say={say} send={send} />
        <span class="spring" />
        {own && templates.length > 0 && <OwnMenu own={own} say={say} send={send} />}
        <button type="button" class="button" disabled={!templates.length} onClick={() => send({ type: 'options', template: state.picked })}>{say('insert.adjust')}</button>
        <button type="button" class="button primary" aria-disabled={isBusy || !templates.length} onClick={() => { if (!isBusy && templates.length) send({ type: 'insert', template: state.picked }) }}>{say('insert.insert')}</button>
      </footer>
    </>
  )
}
