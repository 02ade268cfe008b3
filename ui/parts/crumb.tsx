import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

interface Props {
  /** Where the way back leads. */
  readonly back: string
  readonly title: string
  /** Has the focus when the screen opens. */
  readonly isFirst?: boolean
  readonly onBack: () => void
  readonly children?: ComponentChildren
}

/** The head of a screen that another one led to. */
export const Crumb = ({ back, title, isFirst = true, onBack, children }: Props) => (
  <div class="crumb">
    <button type="button" class="button quiet" data-first={isFirst || undefined} onClick={onBack}><Icon name="back" />{back}</button>
    <h1>{title}</h1>
    {children}
  </div>
)
