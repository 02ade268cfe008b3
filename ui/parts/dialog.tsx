import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon'

/** A modal sheet on the browser's own dialog: it keeps focus inside and gives it back. */
export function Dialog({ title, close, onClose, children }: { readonly title: string; readonly close: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Where something is asked, the answer comes before the button that closes. (Browsers refuse `autofocus` in foreign frames.)
    dialog.current?.querySelector<HTMLElement>('[data-answer], .dialog-body [role=radio][aria-checked=true]')?.focus()
    return () => dialog.current?.close()
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose} onKeyDown={(event) => { if (event.key === 'Escape') event.stopPropagation() }}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="icon-button" aria-label={close} onClick={onClose}><Icon name="close" /></button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
