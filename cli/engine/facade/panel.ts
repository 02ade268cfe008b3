export interface Shown { width: number; height: number; visible: boolean; title?: string; themeColors?: boolean; html: string; x: number; y: number }

/** The plugin's window, as the host sees it: what is shown, and both directions of messages. */
export interface PanelHost {
  shown: Shown | null
  closed: boolean
  closeMessage: string | undefined
  /** UI side: everything the plugin has posted, in order; replayed to the first listener, as Figma queues until the iframe loads. */
  readonly queue: unknown[]
  readonly toUi: Set<(message: unknown) => void>
  readonly toPlugin: Set<(message: unknown, props: { origin: string }) => void>
  onmessage: ((message: unknown, props: { origin: string }) => void) | undefined
}

export const createPanel = (): PanelHost => ({
  shown: null, closed: false, closeMessage: undefined, queue: [], toUi: new Set(), toPlugin: new Set(), onmessage: undefined,
})
