import type { ComponentChildren } from 'preact'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { tellFinding, toneOf } from '../../plugin/core/messages/tell'
import { Icon } from '../parts/icon'
import type { DrawnFinding } from '../state/finding-items'
import { tellAcceptance } from './tell-acceptance'
import { toneKey } from './tone-key'

interface Props {
  readonly drawn: DrawnFinding
  /** How many findings its group has. */
  readonly of: number
  readonly audit: MapAudit
  readonly isChosen: boolean
  readonly tabIndex: number
  readonly say: Say
  readonly onFocus: () => void
  readonly onGo: () => void
  /** Ways to deal with it. */
  readonly children?: ComponentChildren
}

/** One finding in two lines: what, and why it matters. It leads to its layer. */
export function FindingRow({ drawn: { index, gap, place, finding }, of, audit, isChosen, tabIndex, say, onFocus, onGo, children }: Props) {
  const { title, why } = tellFinding(say, finding)
  const tone = toneOf(finding)
  return (
    <li data-at={index} class={isChosen ? 'chosen' : undefined} style={{ marginTop: `${gap}px` }} aria-posinset={place} aria-setsize={of} onFocusCapture={onFocus}>
      <button type="button" class={`finding ${tone}`} tabIndex={tabIndex} onClick={onGo}>
        <span class="severity" aria-hidden="true" />
        <span class="visually-hidden">{say(toneKey(tone, audit))}: </span>
        <span class="finding-words"><strong>{title}</strong><span>{finding.waived && finding.reason ? say('findings.accepted-because', { reason: finding.reason }) : why}</span>{finding.accepted && <span>{tellAcceptance(finding.accepted, say)}</span>}</span>
        <Icon name="go" />
      </button>
      {children}
    </li>
  )
}
