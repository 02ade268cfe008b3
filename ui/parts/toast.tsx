import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icon'

interface Props {
  readonly words: string
  readonly isTrouble: boolean
  readonly action?: { readonly name: string; readonly onDo: () => void }
  readonly close: string
  readonly onClose: () => void
}

const patience = 10_000

/** A short word at the foot, with at most one thing to do. It waits while it is pointed at or focused; trouble waits for ever. */
export function Toast({ words, isTrouble, action, close, onClose }: Props) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || isTrouble) return
    const timer = setTimeout(onClose, patience)
    return () => clearTimeout(timer)
  }, [isHeld, isTrouble, words])
  return (
    <div class={isTrouble ? 'toast trouble' : 'toast'} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocusCapture={() => setHeld(true)} onBlurCapture={() => setHeld(false)}>
      <p role={isTrouble ? 'alert' : undefined}>{words}</p>
      {action && <button type="button" class="button inverse" onClick={action.onDo}>{action.name}</button>}
      <button type="button" class="icon-button inverse" aria-label={close} onClick={onClose}><Icon name="close" /></button>
    </div>
  )
}
