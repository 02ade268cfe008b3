interface Props {
  readonly done: string
  readonly cancel: string
  /** Has the focus when the dialog opens; else what is asked in it has. */
  readonly isFirst?: boolean
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** At the foot of a dialog: do it, or leave it. */
export const DialogActions = ({ done, cancel, isFirst = false, onDone, onCancel }: Props) => (
  <div class="dialog-actions">
    <button type="button" class="button primary" data-answer={isFirst || undefined} onClick={onDone}>{done}</button>
    <button type="button" class="button" onClick={onCancel}>{cancel}</button>
  </div>
)
