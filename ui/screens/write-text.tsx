interface Props { readonly label: string; readonly value: string; readonly max: number; readonly lines?: number; readonly isFirst?: boolean; readonly isLocked: boolean; readonly onInput: (value: string) => void; readonly onEnter: () => void }

/** A field whose Enter sends; Shift with Enter begins a new line where there is room for several. */
export function WriteText({ label, value, max, lines = 1, isFirst = false, isLocked, onInput, onEnter }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    onEnter()
  }
  const common = { id: 'write-text', class: 'input', maxLength: max, value, readOnly: isLocked, 'data-write': isFirst ? '' : undefined, onKeyDown }
  return (
    <div class="field">
      <label for="write-text">{label}</label>
      {lines > 1 ? <textarea {...common} rows={lines} aria-describedby="write-prompt" onInput={(event) => onInput(event.currentTarget.value)} /> : <input {...common} type="text" autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} />}
    </div>
  )
}
