import { useEffect } from 'preact/hooks'
import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { Section } from '../state/gallery'
import type { State } from '../state/state'
import { Card } from './card'
import { optionId } from './gallery-keys'

interface Props { readonly state: State; readonly sections: readonly Section[]; readonly say: Say; readonly send: Send; readonly onKeyDown: (event: KeyboardEvent) => void }

/** The templates as drawn cards in a listbox, under headings; the pick has the ring. */
export function Gallery({ state, sections, say, send, onKeyDown }: Props) {
  useEffect(() => document.getElementById(optionId(state.picked))?.scrollIntoView({ block: 'nearest' }), [state.picked])
  return (
    <div id="gallery" class="gallery" role="listbox" aria-label={say('insert.templates')} tabIndex={0} aria-activedescendant={optionId(state.picked)} onKeyDown={onKeyDown}>
      {sections.map(({ id, templates }) => (
        <div key={id} role="group" aria-label={say(`section.${id}`)}>
          {id !== 'found' && <h2 aria-hidden="true">{say(`section.${id}`)}</h2>}
          <div class="cards" role="presentation">
            {templates.map((summary) => <Card key={summary.id} summary={summary} state={state} say={say} send={send} />)}
          </div>
        </div>
      ))}
    </div>
  )
}
