import type { Say } from '../../plugin/core/messages/say'
import type { Send } from '../state/action'
import { currentMap } from '../state/current-map'
import type { State } from '../state/state'
import { AcceptAllDialog } from './accept-all-dialog'
import { AcceptDialog } from './accept-dialog'
import { FixDialog } from './fix-dialog'
import { LinkDialog } from './link-dialog'
import { ReviewDialog } from './review-dialog'

/** What the audit asks before it changes or hands on something. */
export function AuditDialogs({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const audit = currentMap(state)
  if (!audit) return null
  const { mapWork: { asking }, prefs: { name } } = state
  return (
    <>
      {state.fixing && <FixDialog fixing={state.fixing} audit={audit} say={say} send={send} />}
      {state.accepting && <AcceptDialog accepting={state.accepting} name={name} say={say} send={send} />}
      {asking?.wish === 'accept-all' && <AcceptAllDialog asking={asking} audit={audit} name={name} say={say} send={send} />}
      {asking?.wish === 'review' && <ReviewDialog asking={asking} audit={audit} say={say} send={send} />}
      {state.isLinkAsked && <LinkDialog say={say} send={send} />}
    </>
  )
}
