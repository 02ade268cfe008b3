import type { Say } from '../../plugin/core/messages/say'
import { Preview } from '../parts/preview'
import type { Send } from '../state/action'
import { brandOf } from '../state/brand-of'
import { dressed } from '../state/dressed'
import type { Listed } from '../state/gallery'
import { mapLocale } from '../state/locale-of'
import type { State } from '../state/state'
import { optionId } from './gallery-keys'

/** Let go inside the window a drag means nothing. */
const isOutside = ({ clientX, clientY }: DragEvent) => clientX < 0 || clientY < 0 || clientX > innerWidth || clientY > innerHeight

/** One template: drawn, named, counted. A click picks it, two insert it, a drag puts it on the canvas. */
export function Card({ summary, state, say, send }: { readonly summary: Listed; readonly state: State; readonly say: Say; readonly send: Send }) {
  const locale = mapLocale(state.prefs, state.browser)
  const { id, stages, lanes, roles, curve } = summary
  const { brand, theme } = dressed(state, id)
  return (
    <div id={optionId(id)} data-template={id} class="card" role="option" aria-selected={id === state.picked} title={summary.about[locale]} draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', summary.name[locale])} onDragEnd={(event) => { if (isOutside(event)) send({ type: 'drag-out', template: id, x: event.clientX, y: event.clientY }) }}
      onClick={() => send({ type: 'pick', template: id })} onDblClick={() => send({ type: 'insert', template: id })}>
      <Preview stages={stages} roles={roles} curve={curve} colours={brandOf(state, brand)[theme]} width={178} height={100} />
      <span class="card-name">{summary.name[locale]}</span>
      <span class="card-size">{say('count.stages', { count: stages })} · {say('count.lanes', { count: lanes })}</span>
    </div>
  )
}
