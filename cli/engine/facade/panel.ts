export interface Shown { width: number; height: number; visible: boolean; title?: string; themeColors?: boolean; html: string; x: number; y: number }

export type ToPlugin = (message: unknown, props: { origin: string }) => unknown

/** The plugin's window, as the host sees it: what is shown, and both directions of messages. */
export interface PanelHost {
  shown: Shown | null
  closed: boolean
  closeMessage: string | undefined
  /** Every message listener of the plugin, `onmessage` first. */
  readonly listeners: Set<ToPlugin>
  onmessage: ToPlugin | undefined
  /** Told once when the plugin closes itself. */
  onClosed: () => void
  /** Plugin → UI; kept until somebody listens, as Figma queues until the iframe has loaded. */
  send(message: unknown): void
  listen(listener: (message: unknown) => void): () => void
  reset(): void
}

export function createPanel(): PanelHost {
  const queue: unknown[] = []
  const toUi = new Set<(message: unknown) => void>()
  let scheduled = false

  // A message is a task of its own on either side; nobody is called from inside postMessage.
  const schedule = (): void => {
    if (scheduled || !queue.length || !toUi.size) return
    scheduled = true
    setTimeout(() => {
      scheduled = false
      for (const message of queue.splice(0)) for (const listener of toUi) listener(message)
    }, 0)
  }

  return {
    shown: null, closed: false, closeMessage: undefined, listeners: new Set(), onmessage: undefined, onClosed: () => {},
    send: message => (queue.push(message), schedule()),
    listen(listener) {
      toUi.add(listener)
      schedule()
      return () => void toUi.delete(listener)
    },
    reset() {
      queue.length = 0
      toUi.clear()
      this.listeners.clear()
      Object.assign(this, { shown: null, closed: false, closeMessage: undefined, onmessage: undefined, onClosed: () => {} })
    },
  }
}
