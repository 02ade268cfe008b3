import { useEffect, useRef } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { nameFix } from '../../plugin/core/messages/name-rule'
import { tellFinding } from '../../plugin/core/messages/tell'
import { Dialog } from '../parts/dialog'
import type { Send } from '../state/action'
import { isAnswered, type Fixing } from '../state/fixing'
import { Changes } from './changes'
import { FixAnswer } from './fix-answer'

interface Props { readonly fixing: Fixing; readonly audit: MapAudit; readonly say: Say; readonly send: Send }

/** What will change, before it does; then all of it in one step. */
export function FixDialog({ fixing, audit, say, send }: Props) {
  const { finding, alike, asks, planned } = fixing
  const apply = useRef<HTMLButtonElement>(null)
  useEffect(() => { if (planned) apply.current?.focus() }, [planned])
  const isEmpty = planned?.plan.change.patches.length === 0
  const look = () => send({ type: 'fix-preview' })
  return (
    <Dialog title={finding ? tellFinding(say, finding).title : alike?.[0] ? nameFix(say, alike[0].rule) : say('fix.title')} close={say('close')} onClose={() => send({ type: 'fix-closed' })}>
      {asks && !planned && <FixAnswer fixing={fixing} asks={asks} scale={audit.reading.map.scale} say={say} send={send} onDone={look} />}
      {!asks && !planned && <p class="note" role="status">{say('fix.planning')}</p>}
      {isEmpty && <p role="status">{say('fix.nothing')}</p>}
      {planned && !isEmpty && <Changes planned={planned} say={say} />}
      {planned && !isEmpty && planned.plan.left.length > 0 && <p class="note">{say('fix.left', { count: planned.plan.left.length })}</p>}
      <div class="dialog-actions">
        {asks && !planned && <button type="button" class="button primary" aria-disabled={!isAnswered(fixing)} onClick={look}>{say('fix.look')}</button>}
        {planned && !isEmpty && <button ref={apply} type="button" class="button primary" onClick={() => send({ type: 'fix-apply', planned })}>{say('fix.apply')}</button>}
        <button type="button" class="button" onClick={() => send({ type: 'fix-closed' })}>{say('cancel')}</button>
      </div>
    </Dialog>
  )
}
