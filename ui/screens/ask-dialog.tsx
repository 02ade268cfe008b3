import type { ComponentChildren } from 'preact'
import { AskLine } from '../parts/ask-line'
import { Dialog } from '../parts/dialog'

interface Line { readonly label: string; readonly hint?: string; readonly value: string; readonly max: number; readonly onInput: (value: string) => void }

interface Props extends Line {
  readonly title: string
  readonly about?: string
  /** Asked after the first. */
  readonly more?: Line | undefined
  readonly done: string
  readonly isReady: boolean
  readonly close: string
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children?: ComponentChildren
}

/** One or two questions; Enter gives the answer, or leads to the one that is still open. */
export function AskDialog({ title, about, label, hint, value, max, onInput, more, done, isReady, close, onDone, onClose, children }: Props) {
  const onEnter = (field: HTMLInputElement) => {
    if (isReady) return onDone()
    const open = [...field.closest('dialog')?.querySelectorAll<HTMLInputElement>('input[required]') ?? []].find((one) => one.value.trim() === '')
    open?.focus()
  }
  return (
    <Dialog title={title} close={close} onClose={onClose}>
      {about && <p class="note">{about}</p>}
      <AskLine id="answer" isFirst {...{ label, value, max, onInput, onEnter }} {...(hint !== undefined && { hint })} />
      {more && <AskLine id="answer-more" {...more} onEnter={onEnter} />}
      {children}
      <div class="dialog-actions"><button type="button" class="button primary" aria-disabled={!isReady} onClick={() => { if (isReady) onDone() }}>{done}</button></div>
    </Dialog>
  )
}
