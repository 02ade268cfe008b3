import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import type { AuditState } from '../state/state'

/** No map where it was looked for: what was looked at, and the ways on. */
export function AuditEmpty({ result, say, send }: { readonly result: NonNullable<AuditState['result']>; readonly say: Say; readonly send: Send }) {
  const words = result.isNothingSelected ? say('empty.nothing-selected') : `${say(`empty.${result.scope}`)} ${say('empty.looked', { count: result.layers })}`
  return (
    <div class="empty">
      <p role="status">{words}</p>
      <div class="empty-actions">
        <button type="button" class="button primary" onClick={() => send({ type: 'open', screen: 'insert' })}>{say('empty.insert')}</button>
        {result.scope === 'selection' && <button type="button" class="button" onClick={() => send({ type: 'scope', scope: 'page' })}>{say('empty.look-page')}</button>}
        {result.scope !== 'file' && <button type="button" class="button" onClick={() => send({ type: 'scope', scope: 'file' })}>{say('empty.look-file')}</button>}
      </div>
    </div>
  )
}
