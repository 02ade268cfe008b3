interface Props {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly max: number
  /** The first thing asked in a dialog: it has the focus. */
  readonly isFirst?: boolean
  readonly onInput: (value: string) => void
  readonly onEnter: (field: HTMLInputElement) => void
}

/** One line that has to be answered; Enter gives the answer. */
export const AskLine = ({ id, label, hint, value, max, isFirst = false, onInput, onEnter }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input id={id} class="input" type="text" required data-answer={isFirst || undefined} aria-describedby={hint === undefined ? undefined : `${id}-hint`} autocomplete="off" maxLength={max} value={value} onInput={(event) => onInput(event.currentTarget.value)} onKeyDown={(event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      onEnter(event.currentTarget)
    }} />
    {hint !== undefined && <p id={`${id}-hint`} class="hint">{hint}</p>}
  </div>
)
