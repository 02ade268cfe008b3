import { useEffect } from 'preact/hooks'
import type { TemplateSummary } from 'waymark:templates'
import type { Say } from '../../plugin/core/messages/say'
import { Preview } from '../parts/preview'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import { mapLocale } from '../state/locale-of'
import type { State } from '../state/state'
import { optionId } from './gallery-keys'

interface Props { readonly state: State; readonly templates: readonly TemplateSummary[]; readonly say: Say; readonly send: Send; readonly onKeyDown: (event: KeyboardEvent) => void }

/** Let go inside the window a drag means nothing. */
const isOutside = ({ clientX, clientY }: DragEvent) => clientX < 0 || clientY < 0 || clientX > innerWidth || clientY > innerHeight

/** The templates as drawn cards in a listbox; the pick has the ring. */
export function Gallery({ state, templates, say, send, onKeyDown }: Props) {
  const locale = mapLocale(state.prefs, state.browser)
  const colours = brandOf(state.prefs.brand)[state.prefs.theme]
  useEffect(() => document.getElementById(optionId(state.picked))?.scrollIntoView({ block: 'nearest' }), [state.picked])
  return (
    <div id="gallery" class="gallery" role="listbox" aria-label={say('insert.templates')} tabIndex={0} aria-activedescendant={optionId(state.picked)} onKeyDown={onKeyDown}>
      {templates.map((summary) => (
        <div key={summary.id} id={optionId(summary.id)} class="card" role="option" aria-selected={summary.id === state.picked} title={summary.about[locale]}
          draggable
          onDragStart={(event) => event.dataTransfer?.setData('text/plain', summary.name[locale])} onDragEnd={(event) => { if (isOutside(event)) send({ type: 'drag-out', template: summary.id, x: event.clientX, y: event.clientY }) }}
          onClick={() => send({ type: 'pick', template: summary.id })} onDblClick={() => send({ type: 'insert', template: summary.id })}>
          <Preview stages={summary.stages} roles={summary.roles} curve={summary.curve} colours={colours} width={178} height={100} />
          <span class="card-name">{summary.name[locale]}</span>
          <span class="card-size">{say('count.stages', { count: summary.stages })} · {say('count.lanes', { count: summary.lanes })}</span>
        </div>
      ))}
    </div>
  )
}
