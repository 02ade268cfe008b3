import type { Finding } from '../../plugin/core/audit/finding'
import type { MapAudit } from '../../plugin/core/audit/result'
import { nameRule } from '../../plugin/core/messages/name-rule'
import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'
import { isNarrow, noFilter, rulesIn, type Filter } from '../state/filter'

interface Props { readonly audit: MapAudit; readonly all: readonly Finding[]; readonly filter: Filter; readonly say: Say; readonly send: Send }

/** Fewer findings than this are seen at a glance. */
export const few = 6

/** A long list narrowed by words, by rule and by stage. */
export function Filters({ audit, all, filter, say, send }: Props) {
  if (all.length < few && !isNarrow(filter)) return null
  const everything = { id: '', name: say('filter.all') }
  const stages = audit.reading.stages.filter(({ id }) => id === filter.stage || all.some(({ stage }) => stage === id))
  const { rule, stage, text } = filter
  const ruleName = rule === null ? say('filter.rule') : nameRule(say, rule)
  const stageName = stages.find(({ id }) => id === stage)?.name ?? say('filter.stage')
  return (
    <div class="filters">
      <input id="find" class="input" type="search" autocomplete="off" aria-label={say('filter.find')} placeholder={say('filter.find')} value={text} onInput={(event) => send({ type: 'filter', change: { text: event.currentTarget.value } })} />
      <Menu label={say('filter.by-rule', { name: ruleName })} look="button quiet with-chevron" items={[{ ...everything, isChosen: rule === null }, ...rulesIn(all).map(({ rule: id, count }) => ({ id, name: `${nameRule(say, id)} (${count})`, isChosen: id === rule }))]} onChoose={(id) => send({ type: 'filter', change: { rule: id || null } })}>
        <span class="ellipsis">{ruleName}</span><Icon name="chevron" />
      </Menu>
      <Menu label={say('filter.by-stage', { name: stageName })} look="button quiet with-chevron" side="end" items={[{ ...everything, isChosen: stage === null }, ...stages.map(({ id, name }) => ({ id, name, isChosen: id === stage }))]} onChoose={(id) => send({ type: 'filter', change: { stage: id || null } })}>
        <span class="ellipsis">{stageName}</span><Icon name="chevron" />
      </Menu>
      {isNarrow(filter) && <button type="button" class="icon-button" aria-label={say('filter.clear')} title={say('filter.clear')} onClick={() => send({ type: 'filter', change: noFilter })}><Icon name="close" /></button>}
    </div>
  )
}
