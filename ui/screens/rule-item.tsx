import { useState } from 'preact/hooks'
import type { ConfigChange } from '../../plugin/core/audit/change-config'
import type { AuditConfig } from '../../plugin/core/audit/config'
import type { AnyRule } from '../../plugin/core/audit/rule'
import type { RuleSettings, Source } from '../../plugin/core/audit/settings'
import { nameRule } from '../../plugin/core/messages/name-rule'
import type { Say } from '../../plugin/core/messages/say'
import { Checkbox } from '../parts/checkbox'
import { Choice } from '../parts/choice'
import { Icon } from '../parts/icon'
import { optionsOf } from '../state/rule-options'
import { lock, measure, weigh, weights } from '../state/rule-weight'
import { RuleOption } from './rule-option'

interface Props { readonly rule: AnyRule; readonly settings: RuleSettings; readonly team: AuditConfig; /** What the preset in force is called. */ readonly preset: string; readonly say: Say; readonly onChange: (change: ConfigChange) => void }

/** One rule: how heavy it is and who said so; opened, what the team can set. */
export function RuleItem({ rule, settings: { severity, floor, options }, team, preset, say, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const named = (weight: (typeof weights)[number]) => say(weight === 'off' ? 'rules.off' : `severity.${weight}`)
  const from = (source: Source) => (source === 'team' ? say('rules.from.team') : source === 'rule' ? say('rules.from.rule') : say('rules.from.preset', { name: preset }))
  const { id } = rule
  const { value } = severity
  return (
    <details class="fold rule" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <span class="rule-name">{nameRule(say, id)}<small>{from(severity.from)}{floor && ` · ${say('rules.locked', { severity: named(floor) })}`}</small></span>
        {floor && <Icon name="lock" />}
        <span class={`weight ${value}`}>{named(value)}</span>
      </summary>
      {isOpen && (
        <div class="rule-body">
          <Choice look="chips" label={say('rules.severity', { rule: nameRule(say, id) })} options={weights.filter((weight) => floor === undefined || weights.indexOf(weight) >= weights.indexOf(floor)).map((weight) => ({ id: weight, name: named(weight) }))} chosen={value} onChoose={(weight) => onChange(weigh(team, id, weight))} />
          {value !== 'off' && <Checkbox isOn={floor !== undefined} onToggle={(isOn) => onChange(lock(team, id, isOn ? value : null))}>{say('rules.lock')}</Checkbox>}
          {optionsOf(rule).map((option) => <RuleOption key={option.name} rule={rule} option={option} value={options[option.name]?.value} note={from(options[option.name]?.from ?? 'rule')} say={say} onSet={(set) => onChange(measure(team, id, option.name, set))} />)}
          {team.rules?.[id] !== undefined && <button type="button" class="button" onClick={() => onChange({ rule: id, own: null, floor: floor ?? null })}>{say('rules.as-preset')}</button>}
        </div>
      )}
    </details>
  )
}
