import type { ComponentChildren } from 'preact'

interface Props {
  readonly isOn: boolean
  readonly isLocked?: boolean
  readonly look?: 'check' | 'switch'
  readonly hint?: string
  readonly children: ComponentChildren
  readonly onToggle: (isOn: boolean) => void
}

/** A native checkbox in Figma's clothes, or a switch. */
export const Checkbox = ({ isOn, isLocked = false, look = 'check', hint, children, onToggle }: Props) => (
  <label class={look === 'switch' ? 'check-row switch-row' : 'check-row'}>
    <input type="checkbox" class={look === 'switch' ? 'switch' : 'box'} role={look === 'switch' ? 'switch' : undefined} checked={isOn} disabled={isLocked} onChange={(event) => onToggle(event.currentTarget.checked)} />
    <span class="check-name">{children}{hint ? <small>{hint}</small> : null}</span>
  </label>
)
