import type { Say } from '../../plugin/core/messages/say'
import { Toast } from '../parts/toast'
import type { Send } from '../state/action'
import type { Toast as Word } from '../state/state'

/** The last thing the panel has to say, with Undo where that is possible. */
export function Told({ toast, say, send }: { readonly toast: Word; readonly say: Say; readonly send: Send }) {
  const { key, gaps, undo, isTrouble } = toast
  return <Toast words={say(key, gaps)} isTrouble={isTrouble} close={say('close')} onClose={() => send({ type: 'toast-closed' })} {...(undo ? { action: { name: say('undo'), onDo: () => send({ type: 'undo', undo }) } } : {})} />
}
