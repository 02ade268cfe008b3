import { partsOf, type Engine } from './engine'
import { closePlugin } from './facade/close'
import { copyMessage } from './facade/message'
import { nodeHandle } from './facade/node-handle'
import { askForSuggestions, type Suggestions } from './facade/parameters'
import type { Shown } from './facade/panel'
import type { Realm } from './facade/realm'

export interface Launch {
  /** dist/main.js */
  readonly code: string
  /** dist/ui.html, the sandbox's `__html__`. */
  readonly html?: string
  /** Menu command or relaunch button; the command the plugin is told either way. */
  readonly command?: string
  readonly parameters?: object
  readonly relaunch?: string
}

export interface DroppedItem { readonly type: string; readonly data: string }

export interface Drop {
  readonly absoluteX: number
  readonly absoluteY: number
  readonly items?: readonly DroppedItem[]
  readonly files?: readonly { name: string; type: string; getBytesAsync(): Promise<Uint8Array>; getTextAsync(): Promise<string> }[]
  readonly dropMetadata?: unknown
}

/** A plugin at work, seen from the UI's side and the person's. */
export interface PluginRun {
  /** UI → plugin, as parent.postMessage({ pluginMessage }) would. */
  post(message: unknown): void
  /** Plugin → UI; messages sent before anybody listened come first. */
  onMessage(listener: (message: unknown) => void): () => void
  /** Something dropped on the canvas; false when the plugin took it. */
  drop(event: Drop): boolean
  /** A key typed into a quick action's parameter. */
  suggest(query: string, key: string, parameters?: object): Suggestions
  close(): void
  readonly closed: boolean
  readonly shown: Shown | null
  readonly notifications: readonly string[]
  /** What the plugin's callbacks threw: Figma would log it. */
  readonly errors: readonly unknown[]
  /** console output, level first. */
  readonly logs: readonly string[]
  /** Milliseconds the sandbox took to evaluate the code. */
  readonly loadMs: number
}

export interface Guest {
  /** Evaluates the bundle. */
  load(code: string): void
  /** Runs after every call into the guest. */
  drain(): void
  dispose(): void
  readonly realm: Realm
}

/** What every kind of sandbox shares: launching, messages, drops, closing. `enter` builds the guest around engine.figma. */
export function startPlugin(engine: Engine, launch: Launch, enter: (report: Report) => Guest): PluginRun {
  const { session, plugin } = partsOf(engine)
  const { panel, events } = session
  const errors: unknown[] = []
  const logs: string[] = []
  panel.reset()
  events.clear()
  plugin.fonts.clear()
  plugin.pages.clear()
  plugin.pages.add(session.currentPage)
  plugin.handles.clear()
  Object.assign(plugin, { closed: false, allPages: false, skipInvisible: false })
  session.notifications.length = 0
  session.command = launch.relaunch ?? launch.command ?? ''

  const guest = enter({ error: error => void errors.push(error), log: line => void logs.push(line) })
  plugin.realm = guest.realm
  panel.onClosed = () => setTimeout(() => guest.dispose(), 0)

  /** Calls into the plugin; what it throws, at once or later, is logged and nothing else. */
  const call = (work: () => unknown): void => {
    try {
      const result = work()
      if (typeof (result as Promise<unknown> | undefined)?.then === 'function') (result as Promise<unknown>).then(undefined, (error: unknown) => errors.push(error))
    } catch (error) {
      errors.push(error)
    }
    guest.drain()
  }

  const before = performance.now()
  guest.load(launch.code)
  guest.drain()
  const loadMs = performance.now() - before
  const runEvent = { command: session.command, ...(launch.parameters ? { parameters: launch.parameters } : {}) }
  setTimeout(() => { if (!panel.closed) call(() => events.fire('run', guest.realm.copy(runEvent))) }, 0)

  return {
    post(message) {
      const copy = copyMessage(message)
      setTimeout(() => {
        if (panel.closed) return
        const props = guest.realm.copy({ origin: 'null' })
        for (const listener of [...(panel.onmessage ? [panel.onmessage] : []), ...panel.listeners]) call(() => listener(guest.realm.copy(copy), props))
      }, 0)
    },
    onMessage: listener => panel.listen(listener),
    drop({ absoluteX, absoluteY, items = [], files = [], dropMetadata }) {
      const page = nodeHandle(plugin, session.currentPage)
      const event = { node: page, x: absoluteX, y: absoluteY, absoluteX, absoluteY, items: guest.realm.copy(items), files: files.map(file => ({ ...file, getBytesAsync: async () => guest.realm.copy(await file.getBytesAsync()) })), ...(dropMetadata === undefined ? {} : { dropMetadata: guest.realm.copy(dropMetadata) }) }
      const answers = events.fire('drop', event)
      guest.drain()
      return !answers.includes(false)
    },
    suggest(query, key, parameters = {}) {
      const answer = askForSuggestions(plugin, query, key, parameters)
      guest.drain()
      return answer
    },
    close: () => call(() => closePlugin(plugin)),
    get closed() { return panel.closed },
    get shown() { return panel.shown },
    notifications: session.notifications,
    errors, logs, loadMs,
  }
}

export interface Report { error(error: unknown): void; log(line: string): void }
