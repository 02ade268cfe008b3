import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { currentMap } from '../state/current-map'
import { countSafe } from '../state/fixing'
import { ringedGap } from '../state/gaps'
import type { State } from '../state/state'
import { isDoing } from '../state/task'
import { AuditBar } from './audit-bar'
import { AuditEmpty } from './audit-empty'
import { Candidates } from './candidates'
import { Findings } from './findings'
import { HandMade, isHandMade } from './hand-made'
import { Hint } from './hint'
import { Headline } from './headline'
import { Matrix } from './matrix'
import { NotRead } from './not-read'
import { ReportMenu } from './report-menu'
import { WriteCard } from './write-card'

/** What a map still needs: a headline, the matrix, and what to look at, stage by stage. */
export function Audit({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const audit = currentMap(state)
  const gap = audit ? ringedGap(audit, state.audit.gap) : null
  const safe = audit ? countSafe(audit) : 0
  const isLooking = isDoing(state, 'audit')
  return (
    <>
      <AuditBar state={state} say={say} send={send} />
      <div class="body audit" aria-busy={isLooking}>
        {audit ? (
          <>
            <Headline audit={audit} say={say} send={send} />
            {isHandMade(audit.reading) && <HandMade reading={audit.reading} say={say} send={send} />}
            <Hint id="audit" state={state} say={say} send={send} />
            <Matrix audit={audit} gap={gap?.key ?? null} say={say} send={send} />
            {state.writing ? <WriteCard audit={audit} writing={state.writing} state={state} say={say} send={send} /> : <Findings key={audit.reading.id} audit={audit} state={state.audit} say={say} send={send} />}
            <Candidates readings={state.audit.result?.candidates ?? []} say={say} send={send} />
          </>
        ) : isLooking ? null : state.audit.result ? <AuditEmpty result={state.audit.result} say={say} send={send} /> : <NotRead say={say} send={send} />}
      </div>
      <footer class="foot">
        {gap && !state.writing && <button type="button" class="button primary" data-first onClick={() => send({ type: 'next-gap' })}>{say('audit.next-gap')} <kbd aria-hidden="true">⏎</kbd></button>}
        {audit && safe > 0 && <button type="button" class="button" onClick={() => send({ type: 'fix', finding: null })}>{say('fix.safely', { count: safe })}</button>}
        <span class="spring" />
        {audit && <ReportMenu say={say} send={send} />}
        <button type="button" class="icon-button" aria-label={say('audit.again')} title={say('audit.again')} onClick={() => send({ type: 'audit' })}><Icon name="refresh" /></button>
      </footer>
    </>
  )
}
