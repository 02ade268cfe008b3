import type { Say } from '../../plugin/core/messages/say'
import { nameRule } from '../../plugin/core/messages/name-rule'
import { tellFinding } from '../../plugin/core/messages/tell'
import { Choice } from '../parts/choice'
import { scopesOf, type Accepting } from '../state/accepting'
import type { Send } from '../state/action'
import { AskDialog } from './ask-dialog'

/** Accepting needs a reason, so that the team can tell later whether it still holds. */
export function AcceptDialog({ accepting, say, send }: { readonly accepting: Accepting; readonly say: Say; readonly send: Send }) {
  const { finding, alike, reason, scope } = accepting
  return (
    <AskDialog title={say('accept.title')} about={alike.length ? say('alike.about', { rule: nameRule(say, finding.rule), count: alike.length }) : tellFinding(say, finding).title} label={say('accept.reason')} value={reason} max={400} done={say('accept.accept')} isReady={reason.trim() !== ''} close={say('close')}
      onInput={(typed) => send({ type: 'accept-input', change: { reason: typed } })} onDone={() => send({ type: 'accept-now', accepting })} onClose={() => send({ type: 'accept-closed' })}>
      {alike.length === 0 && <Choice look="chips" label={say('accept.scope')} options={scopesOf(finding).map((id) => ({ id, name: say(`accept.scope.${id}`) }))} chosen={scope} onChoose={(chosen) => send({ type: 'accept-input', change: { scope: chosen } })} />}
    </AskDialog>
  )
}
