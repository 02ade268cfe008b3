import { settle } from '../layout/settle'
import { commitStep } from '../model/document'
import type { Hand } from './hand'

/** Close listeners run synchronously, then nothing of the plugin is called again. Source: typings, "close" event. */
export function closePlugin(hand: Hand, message?: string): void {
  const { session } = hand
  const { panel, events, doc } = session
  if (panel.closed) return
  panel.closed = true
  panel.closeMessage = message
  try {
    events.fire('close')
  } finally {
    events.clear()
    settle(doc)
    commitStep(doc)
    hand.closed = true
    panel.shown = null
    panel.listeners.clear()
    panel.onmessage = undefined
    panel.onClosed()
  }
}
