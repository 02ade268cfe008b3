import type { Say } from '../../plugin/core/messages/say'
import type { MapReading } from '../../plugin/core/reading/reading'
import type { Send } from '../state/action'

/** Was the map drawn by hand, whether or not it was adopted since? */
export const isHandMade = ({ reading, tag }: MapReading): boolean => reading === 'recognised' || tag?.adopted !== undefined

/** What can be done with a map that somebody drew by hand. */
export const HandMade = ({ reading, say, send }: { readonly reading: MapReading; readonly say: Say; readonly send: Send }) => (
  <div class="hand-made" role="group" aria-label={say('hand-made')}>
    <button type="button" class="button" title={say('hand-made.tidy.about')} onClick={() => send({ type: 'tidy', reading })}>{say('hand-made.tidy')}</button>
    {reading.reading === 'recognised' && (
      <>
        <button type="button" class="button quiet" onClick={() => send({ type: 'question', reading })}>{say('question.title')}</button>
        <button type="button" class="button quiet" onClick={() => send({ type: 'remember', edit: { about: 'map', map: reading.id, isMap: false } })}>{say('candidate.no')}</button>
      </>
    )}
  </div>
)
