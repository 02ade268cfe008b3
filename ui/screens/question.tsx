import { confidenceWord } from '../../plugin/core/formats/report/confidence-word'
import type { Say } from '../../plugin/core/messages/say'
import { tellWhy } from '../../plugin/core/messages/tell-why'
import { Choice } from '../parts/choice'
import { Checkbox } from '../parts/checkbox'
import { Crumb } from '../parts/crumb'
import type { Send } from '../state/action'
import { isBeingRead, isStage, withStage, type Question } from '../state/question'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { QuestionGrid } from './question-grid'

const orientations = ['stages-across', 'stages-down'] as const

interface Props { readonly question: Question; readonly state: Pick<State, 'tasks'>; readonly say: Say; readonly send: Send }

/** A map drawn by hand as it was read, how sure that is and why; the person sets right what is not. */
export function QuestionScreen({ question, state, say, send }: Props) {
  const { reading, forced, stages } = question
  const sureness = confidenceWord(reading.confidence)
  const isReading = isBeingRead(question)
  const isBusy = isReading || isDoing(state, 'change')
  const kept = stages.filter((text) => isStage(question, text)).length
  return (
    <>
      <div class="body" aria-busy={isReading}>
        <Crumb back={say('back')} title={say('question.title')} onBack={() => send({ type: 'back' })}>
          <span class="spring" />
          <button type="button" class="button quiet" onClick={() => send({ type: 'go', ids: [reading.id] })}>{say('candidate.show')}</button>
        </Crumb>
        <section class="question-sure">
          <p><strong>{say('candidate.ask', { name: reading.name })}</strong> <span class={`pill ${sureness.replace('.', '-')}`}>{say(sureness)}</span></p>
          <ul class="reasons">{reading.why?.map((code) => <li key={code}>{tellWhy(say, code)}</li>)}</ul>
        </section>
        <QuestionGrid question={question} say={say} onRole={(node, role) => send({ type: 'force', forced: { ...forced, roles: { ...forced.roles, [node]: role } } })} />
        <div class="question-turn">
          <span aria-hidden="true">{say('question.orientation')}</span>
          <Choice label={say('question.orientation')} options={orientations.map((id) => ({ id, name: say(`orientation.${id}`) }))} chosen={forced.orientation ?? reading.orientation} onChoose={(orientation) => send({ type: 'force', forced: { orientation } })} />
        </div>
        <fieldset class="group">
          <legend>{say('options.stages')}</legend>
          <p class="hint">{say('question.stages.hint')}</p>
          <div class="two-columns">
            {stages.map((text) => {
              const isOn = isStage(question, text)
              return <Checkbox key={text.node} isOn={isOn} isLocked={isOn && kept === 1} onToggle={(wanted) => send({ type: 'force', forced: withStage(question, text, wanted) })}>{text.name}</Checkbox>
            })}
          </div>
        </fieldset>
      </div>
      <footer class="foot">
        <button type="button" class="button primary" aria-disabled={isBusy} onClick={() => { if (!isBusy) send({ type: 'adopt', reading }) }}>{say('candidate.use')}</button>
        <button type="button" class="button" onClick={() => send({ type: 'remember', edit: { about: 'map', map: reading.id, isMap: false } })}>{say('candidate.no')}</button>
      </footer>
    </>
  )
}
