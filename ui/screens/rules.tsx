import { useMemo, useState } from 'preact/hooks'
import type { ConfigChange } from '../../plugin/core/audit/change-config'
import { PRESETS } from '../../plugin/core/audit/config'
import { rules } from '../../plugin/core/audit/rules/index'
import type { Preset } from '../../plugin/core/audit/rule'
import { presetFor, settle } from '../../plugin/core/audit/settings'
import type { MapStatus } from '../../plugin/core/journey/map'
import { nameRule } from '../../plugin/core/messages/name-rule'
import type { Say } from '../../plugin/core/messages/say'
import { ChoiceField } from '../parts/choice-field'
import { Crumb } from '../parts/crumb'
import { FileButton } from '../parts/file-button'
import { JSON_FILES } from '../parts/file-picker'
import type { Send } from '../state/action'
import { currentMap } from '../state/current-map'
import { seeking } from '../state/seeking'
import type { State } from '../state/state'
import { STATUSES } from '../state/statuses'
import { RuleItem } from './rule-item'
import { RulesRefused } from './rules-refused'

const groups = [...new Set(rules.map(({ group }) => group))]

/** How the team weighs and measures the rules in this file. */
export function Rules({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const { team } = state.memory
  const [status, setStatus] = useState<MapStatus>(currentMap(state)?.reading.map.status ?? 'review')
  const [query, setQuery] = useState('')
  const settings = useMemo(() => settle(rules, status, { team }), [status, team])
  const named = (preset: Preset) => say(`status.${STATUSES.find((one) => presetFor[one] === preset) ?? status}`)
  const isSought = seeking(query)
  const listed = rules.filter(({ id }) => isSought(`${nameRule(say, id)} ${id}`))
  const change = (made: ConfigChange) => send({ type: 'remember', edit: { about: 'rules', change: made } })
  return (
    <>
      <div class="body">
        <Crumb back={say('settings')} title={say('rules')} onBack={() => send({ type: 'back' })} />
        <p class="hint">{say('rules.hint')}</p>
        {state.team.refused && <RulesRefused refused={state.team.refused} say={say} onClose={() => send({ type: 'rules-refused', refused: null })} />}
        <ChoiceField look="chips" label={say('rules.preset')} options={[{ id: 'status', name: say('rules.preset.status') }, ...PRESETS.map((id) => ({ id, name: named(id) }))]} chosen={team.preset ?? 'status'} onChoose={(id) => change({ preset: PRESETS.find((one) => one === id) ?? null })} />
        {team.preset === undefined && <ChoiceField label={say('rules.view')} options={STATUSES.map((id) => ({ id, name: say(`status.${id}`) }))} chosen={status} onChoose={setStatus} />}
        <input class="input" type="search" autocomplete="off" aria-label={say('rules.find')} placeholder={say('rules.find')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        {listed.length === 0 && <p class="note" role="status">{say('findings.none')}</p>}
        {groups.map((group) => {
          const own = listed.filter((rule) => rule.group === group)
          return own.length > 0 && (
            <section key={group} class="rule-group" aria-label={say(`rules.group.${group}`)}>
              <h2>{say(`rules.group.${group}`)}</h2>
              {own.map((rule) => { const set = settings.rules.get(rule.id); return set && <RuleItem key={rule.id} rule={rule} settings={set} team={team} preset={named(settings.preset.value)} say={say} onChange={change} /> })}
            </section>
          )
        })}
      </div>
      <footer class="foot">
        <FileButton label={say('rules.import')} accept={JSON_FILES} onFile={(file) => send({ type: 'rules-import', file })} />
        <button type="button" class="button" onClick={() => send({ type: 'rules-export' })}>{say('rules.export')}</button>
        <span class="spring" />
        {Object.keys(team).some((key) => key !== 'schema') && <button type="button" class="button quiet" onClick={() => change({ whole: {} })}>{say('rules.reset')}</button>}
      </footer>
    </>
  )
}
