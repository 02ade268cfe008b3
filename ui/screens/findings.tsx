import { useRef, useState } from 'preact/hooks'
import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { step } from '../parts/step'
import type { Send } from '../state/action'
import { accepted, countShown, groups, lowestOf, rows } from '../state/findings'
import { narrowed, type Filter } from '../state/filter'
import type { Shown } from '../state/state'
import { Filters } from './filters'
import { FindingActions } from './finding-actions'
import { FindingRow } from './finding-row'
import { Teach } from './teach'
import { isCalm, toneKey } from './tone-key'

const kinds = ['all', 'gap', 'check', 'tip'] as const

interface Props { readonly audit: MapAudit; readonly shown: Shown; readonly filter: Filter; readonly limit: number; readonly say: Say; readonly send: Send }

/** What the audit found, by stage. One stop for Tab; arrows lead from row to row. */
export function Findings({ audit, shown, filter, limit, say, send }: Props) {
  const unfiltered = rows(audit)
  const all = narrowed(unfiltered, filter, say)
  const quiet = narrowed(accepted(audit), filter, say)
  const listed = groups(audit, shown, limit, shown === 'accepted' ? quiet : all)
  const flat = listed.flatMap((group) => group.findings)
  const places = new Map(flat.map((finding, index) => [finding, index]))
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const stop = Math.min(at, flat.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    // Arrows in a menu of a row are the menu's.
    if (!(event.target instanceof Element && event.target.matches('.finding'))) return
    const to = step(event.key, stop, flat.length, 'column')
    if (to === null) return
    event.preventDefault()
    setAt(to)
    list.current?.querySelectorAll<HTMLElement>('.finding')[to]?.focus()
  }
  if (unfiltered.length === 0 && quiet.length === 0) {
    const lowest = lowestOf(audit)
    return <p class="well">{lowest ? say('audit.well-lowest', { stage: lowest.name }) : say('audit.well')}</p>
  }
  const stageName = (id: string | null) => (id === null ? say('findings.map') : audit.reading.stages.find((stage) => stage.id === id)?.name ?? id)
  const go = (finding: Finding) => send({ type: 'go', ids: [finding.node ?? audit.reading.stages.find((stage) => stage.id === finding.stage)?.node ?? audit.reading.id] })
  const left = countShown(shown === 'accepted' ? quiet : all, shown) - flat.length
  return (
    <section aria-label={say('findings')}>
      <Choice look="chips" label={say('findings.show')} options={[...kinds.map((id) => ({ id, name: say(id === 'all' ? 'findings.all' : toneKey(id, audit)), count: countShown(all, id) })), ...(quiet.length || shown === 'accepted' ? [{ id: 'accepted' as const, name: say('findings.accepted'), count: quiet.length }] : [])]} chosen={shown} onChoose={(kind) => send({ type: 'shown', shown: kind })} />
      <Filters audit={audit} all={unfiltered} filter={filter} say={say} send={send} />
      {flat.length === 0 && <p class="note quiet-note">{say('findings.none')}</p>}
      <div ref={list} class={isCalm(audit) ? 'findings calm' : 'findings'} onKeyDown={onKeyDown}>
        {listed.map((group) => (
          <section key={group.stage ?? ''} aria-label={stageName(group.stage)}>
            <h2>{stageName(group.stage)}{group.isLowest && <span class="pill">{say('findings.lowest')}</span>}</h2>
            <ul>
              {group.findings.map((finding) => {
                const index = places.get(finding) ?? 0
                return <FindingRow key={`${finding.rule} ${finding.key} ${finding.node ?? ''}`} finding={finding} audit={audit} tabIndex={index === stop ? 0 : -1} say={say} onFocus={() => setAt(index)} onGo={() => go(finding)}>
                  <FindingActions finding={finding} audit={audit} tabIndex={index === stop ? 0 : -1} say={say} send={send} />
                  <Teach finding={finding} reading={audit.reading} say={say} send={send} />
                </FindingRow>
              })}
            </ul>
          </section>
        ))}
      </div>
      {left > 0 && <button type="button" class="button wide" onClick={() => send({ type: 'more' })}>{say('findings.more', { count: left })}</button>}
    </section>
  )
}
