interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly max: number
  readonly lines?: number
  readonly onInput: (value: string) => void
}

/** A labelled text field; `lines` above 1 makes it a small text area. */
export const Field = ({ id, label, value, placeholder = '', max, lines = 1, onInput }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    {lines > 1
      ? <textarea id={id} class="input" rows={lines} maxLength={max} value={value} placeholder={placeholder} onInput={(event) => onInput(event.currentTarget.value)} />
      : <input id={id} class="input" type="text" maxLength={max} value={value} placeholder={placeholder} autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} />}
  </div>
)
