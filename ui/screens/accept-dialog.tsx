import type { Say } from '../../plugin/core/messages/say'
import { nameRule } from '../../plugin/core/messages/name-rule'
import { tellFinding } from '../../plugin/core/messages/tell'
import { ChoiceField } from '../parts/choice-field'
import { isAcceptable, MONTHS, scopesOf, type Accepting } from '../state/accepting'
import type { Send } from '../state/action'
import { AskDialog } from './ask-dialog'
import { nameLine } from './name-line'

interface Props { readonly accepting: Accepting; /** '' until the person has said it. */ readonly name: string; readonly say: Say; readonly send: Send }

/** Accepting needs a reason and a name, so that the team can tell later whether it still holds. */
export function AcceptDialog({ accepting, name, say, send }: Props) {
  const { finding, alike, reason, by, scope, months } = accepting
  const change = (changed: Partial<Omit<Accepting, 'finding'>>) => send({ type: 'accept-input', change: changed })
  return (
    <AskDialog title={say('accept.title')} about={alike.length ? say('alike.about', { rule: nameRule(say, finding.rule), count: alike.length }) : tellFinding(say, finding).title} label={say('accept.reason')} value={reason} max={400} done={say('accept.accept')} isReady={isAcceptable(accepting)} close={say('close')}
      more={name === '' ? nameLine(say, by, (typed) => change({ by: typed })) : undefined}
      onInput={(typed) => change({ reason: typed })} onDone={() => send({ type: 'accept-now', accepting })} onClose={() => send({ type: 'accept-closed' })}>
      {name !== '' && <p class="note">{say('name.shown', { name })}</p>}
      {alike.length === 0 && <ChoiceField look="chips" label={say('accept.scope')} options={scopesOf(finding).map((id) => ({ id, name: say(`accept.scope.${id}`) }))} chosen={scope} onChoose={(chosen) => change({ scope: chosen })} />}
      <ChoiceField look="chips" label={say('accept.until')} options={MONTHS.map((id) => ({ id: `${id}`, name: id === 0 ? say('accept.until.0') : say('accept.until.months', { count: id }) }))} chosen={`${months}`} onChoose={(id) => change({ months: Number(id) })} />
    </AskDialog>
  )
}
