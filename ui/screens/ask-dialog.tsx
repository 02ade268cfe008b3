import type { ComponentChildren } from 'preact'
import { Dialog } from '../parts/dialog'

interface Props {
  readonly title: string
  readonly about?: string
  readonly label: string
  readonly value: string
  readonly max: number
  readonly done: string
  readonly isReady: boolean
  readonly close: string
  readonly onInput: (value: string) => void
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ComponentChildren
}

/** One question with one answer; Enter gives it. */
export const AskDialog = ({ title, about, label, value, max, done, isReady, close, onInput, onDone, onClose, children }: Props) => (
  <Dialog title={title} close={close} onClose={onClose}>
    {about && <p class="note">{about}</p>}
    <div class="field">
      <label for="answer">{label}</label>
      <input id="answer" class="input" type="text" data-answer autocomplete="off" maxLength={max} value={value} onInput={(event) => onInput(event.currentTarget.value)} onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return
        event.preventDefault()
        if (isReady) onDone()
      }} />
    </div>
    {children}
    <div class="dialog-actions"><button type="button" class="button primary" aria-disabled={!isReady} onClick={() => { if (isReady) onDone() }}>{done}</button></div>
  </Dialog>
)
