import type { Send } from '../state/action'

/** Where a key means what it says, because somebody types there. */
const isTyping = (target: EventTarget | null) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Is the key free, because nothing that has the focus uses it itself? */
const isIdle = (target: EventTarget | null) => target === document.body || target instanceof HTMLElement && target.getAttribute('role') === 'tab'

/** Keys of the whole panel. Popovers stop theirs before they come here. */
export const frameKeys = (send: Send) => (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return
  if (event.key === 'Escape') send({ type: 'escape' })
  else if (event.key === '?' && !isTyping(event.target)) send({ type: 'help', isOpen: true })
  else if (event.key === 'Enter' && isIdle(event.target)) send({ type: 'enter' })
  else return
  event.preventDefault()
}
