interface Props {
  readonly title: string
  readonly count: string
  readonly done: number
  /** Null while nobody knows how much there is. */
  readonly total: number | null
  readonly cancel: string
  readonly onCancel: () => void
}

/** A task that takes a while: what, how far, and a way out. Moving parts are CSS only, so they move while scripts are busy. */
export const Progress = ({ title, count, done, total, cancel, onCancel }: Props) => (
  <div class="progress">
    <div class="progress-words"><strong>{title}</strong> <span aria-live="polite">{count}</span></div>
    <div class={total === null ? 'bar unknown' : 'bar'} role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={total ?? undefined} aria-valuenow={total === null ? undefined : done}>
      <span style={total === null ? undefined : { width: `${total === 0 ? 100 : Math.min(100, done / total * 100)}%` }} />
    </div>
    <button type="button" class="button" onClick={onCancel}>{cancel}</button>
  </div>
)
