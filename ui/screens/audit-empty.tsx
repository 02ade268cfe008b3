import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { Looked } from '../state/state'
import { Candidates } from './candidates'

/** No map where it was looked for: what was looked at, and the ways on. */
export function AuditEmpty({ result, say, send }: { readonly result: Looked; readonly say: Say; readonly send: Send }) {
  const words = result.isNothingSelected ? say('empty.nothing-selected') : `${say(`empty.${result.scope}`)} ${say('empty.looked', { count: result.layers })}`
  return (
    <div class="empty">
      <p role="status">{words}</p>
      <Candidates readings={result.candidates} say={say} send={send} />
      <div class="empty-actions">
        <button type="button" class="button primary" onClick={() => send({ type: 'open', screen: 'insert' })}>{say('empty.insert')}</button>
        {result.scope === 'selection' && <button type="button" class="button" onClick={() => send({ type: 'scope', scope: 'page' })}>{say('empty.look-page')}</button>}
        {result.scope !== 'file' && <button type="button" class="button" onClick={() => send({ type: 'scope', scope: 'file' })}>{say('empty.look-file')}</button>}
      </div>
    </div>
  )
}
