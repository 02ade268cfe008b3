import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import type { Send } from '../state/action'
import { mendedTogether } from '../state/fixing'

interface Props { readonly audit: MapAudit; readonly findings: readonly Finding[]; readonly say: Say; readonly send: Send }

/** Many findings of one rule dealt with at once: each way is one step to undo. */
export function AlikeBar({ audit, findings, say, send }: Props) {
  const [first] = findings
  const together = mendedTogether(audit, findings)
  const { length: count } = findings
  return (
    <div class="alike" role="group" aria-label={say('alike', { count })}>
      <strong role="status">{say('alike', { count })}</strong>
      <span class="spring" />
      {together.length > 0 && <button type="button" class="button" onClick={() => send({ type: 'fix-alike', findings: together })}>{say('alike.fix', { count: together.length })}</button>}
      {first && audit.reading.tag && <button type="button" class="button" onClick={() => send({ type: 'accept', finding: first, alike: findings })}>{say('alike.accept')}</button>}
      <button type="button" class="icon-button" aria-label={say('alike.close')} title={say('alike.close')} onClick={() => send({ type: 'alike-closed' })}><Icon name="close" /></button>
    </div>
  )
}
