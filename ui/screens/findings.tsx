import { useMemo } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import type { Say } from '../../plugin/core/messages/say'
import { Choice } from '../parts/choice'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { accepted, countShown, groups, lowestOf, rows } from '../state/findings'
import { narrowed, rulesIn } from '../state/filter'
import type { AuditState } from '../state/state'
import { AlikeBar } from './alike-bar'
import { Filters, few } from './filters'
import { FindingList } from './finding-list'
import { toneKey } from './tone-key'

const kinds = ['all', 'gap', 'check', 'tip'] as const
const groupings = ['stage', 'rule'] as const

interface Props { readonly audit: MapAudit; readonly state: Pick<AuditState, 'shown' | 'filter' | 'grouping' | 'alike'>; readonly say: Say; readonly send: Send }

/** What the audit found: counted, narrowed, grouped. */
export function Findings({ audit, state, say, send }: Props) {
  const { shown, filter, grouping, alike } = state
  const open = useMemo(() => rows(audit), [audit])
  const counts = useMemo(() => new Map(rulesIn(open).map(({ rule, count }) => [rule, count])), [open])
  const all = useMemo(() => narrowed(open, filter, say), [open, filter, say])
  const quiet = useMemo(() => narrowed(accepted(audit), filter, say), [audit, filter, say])
  const listed = useMemo(() => groups(audit, shown, grouping, shown === 'accepted' ? quiet : all), [audit, shown, grouping, all, quiet])
  if (open.length === 0 && accepted(audit).length === 0) {
    const lowest = lowestOf(audit)
    return <p class="well">{lowest ? say('audit.well-lowest', { stage: lowest.name }) : say('audit.well')}</p>
  }
  return (
    <section aria-label={say('findings')}>
      <div class="list-head">
        <Choice look="chips" label={say('findings.show')} options={[...kinds.map((id) => ({ id, name: say(id === 'all' ? 'findings.all' : toneKey(id, audit)), count: countShown(all, id) })), ...(quiet.length || shown === 'accepted' ? [{ id: 'accepted' as const, name: say('findings.accepted'), count: quiet.length }] : [])]} chosen={shown} onChoose={(kind) => send({ type: 'shown', shown: kind })} />
        {open.length >= few && (
          <Menu label={say('group', { name: say(`group.${grouping}`) })} side="end" look="button quiet with-chevron" items={groupings.map((id) => ({ id, name: say(`group.${id}`), isChosen: id === grouping }))} onChoose={(by) => send({ type: 'group', by })}>
            <span class="ellipsis">{say(`group.${grouping}`)}</span><Icon name="chevron" />
          </Menu>
        )}
      </div>
      <Filters audit={audit} all={open} filter={filter} say={say} send={send} />
      {alike !== null && all.length > 0 && <AlikeBar audit={audit} findings={all} say={say} send={send} />}
      {listed.length === 0 && <p class="note quiet-note">{say('findings.none')}</p>}
      <FindingList audit={audit} groups={listed} counts={counts} alike={alike} say={say} send={send} />
    </section>
  )
}
