import { useState } from 'preact/hooks'
import type { AnyRule } from '../../plugin/core/audit/rule'
import type { Say } from '../../plugin/core/messages/say'
import { textOf, valueOf, type RuleOption as Option } from '../state/rule-options'

interface Props { readonly rule: AnyRule; readonly option: Option; readonly value: unknown; readonly note: string; readonly say: Say; readonly onSet: (value: unknown) => void }

/** One setting of a rule. It is set when the field is left, or by Enter; what the rule cannot take is not. */
export function RuleOption({ rule, option, value, note, say, onSet }: Props) {
  const now = textOf(value, option)
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? now
  const isRefused = typed !== null && valueOf(typed, option, rule) === undefined
  const done = () => {
    if (typed === null || isRefused) return
    setTyped(null)
    if (typed !== now) onSet(valueOf(typed, option, rule))
  }
  const id = `${rule.id}-${option.name}`
  const common = { id, class: 'input', value: text, 'aria-invalid': isRefused, 'aria-describedby': `${id}-note`, onBlur: done }
  return (
    <div class={option.kind === 'number' || option.kind === 'share' ? 'field rule-figure' : 'field'}>
      <label for={id}>{say(`option.${rule.id}.${option.name}`)}</label>
      {option.kind === 'words' || option.kind === 'terms'
        ? <textarea {...common} rows={3} maxLength={8_000} onInput={(event) => setTyped(event.currentTarget.value)} />
        : <input {...common} type="text" inputMode="decimal" autocomplete="off" maxLength={8} onInput={(event) => setTyped(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); done() } }} />}
      <p id={`${id}-note`} class={isRefused ? 'hint refused' : 'hint'} role={isRefused ? 'alert' : undefined}>{isRefused ? say('option.refused') : note}</p>
    </div>
  )
}
