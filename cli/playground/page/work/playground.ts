import type { Locale } from '../../../../plugin/core/journey/locale'
import { partsOf, type Engine } from '../../../engine/engine'
import { createScreen, type Screen } from '../../../engine/open-pencil/screen'
import type { SampleId } from '../../samples/sample-id'
import { reduce, type Action } from '../state/reduce'
import { initialState, type State, type Theme } from '../state/state'
import type { Point, View } from '../state/view'
import { openDesk, type Bundle, type Desk } from './desk'
import { see } from './see'

/** What the page needs of the world around it. */
export interface World {
  readonly bundle: Bundle
  /** Null when the file is not there. */
  readonly sample: (id: SampleId) => Promise<Uint8Array | null>
  readonly save: (name: string, bytes: Uint8Array) => void
  /** Words for what went wrong, in the language of the moment. */
  readonly say: (locale: Locale, key: string, gaps?: Readonly<Record<string, string>>) => string
  readonly later: (job: () => void, ms: number) => void
  readonly sampleName: (locale: Locale, id: SampleId) => string
}

export interface Playground {
  readonly state: () => State
  readonly send: (action: Action) => void
  readonly engine: () => Engine | null
  watch(listener: (state: State) => void): () => void
  /** Takes a canvas to draw on. */
  attach(canvas: HTMLCanvasElement): Promise<void>
  /** Looks once at all that may have changed, and draws it. */
  tick(): void
  openSample(id: SampleId): Promise<void>
  openFile(name: string, bytes: Uint8Array): Promise<void>
  saveFile(): Promise<void>
  run(command: string): void
  closePlugin(): void
  /** Passes what the plugin's window posts on to the plugin. */
  post(message: unknown): void
  /** Gives what the plugin posts to its window. */
  hear(listener: (message: unknown) => void): () => void
  drop(at: Point, metadata: unknown): void
  turnBack(isForward: boolean): void
  showPage(id: string): Promise<void>
  overview(): void
  complain(key: string, gaps?: Readonly<Record<string, string>>): void
}

const grounds: Readonly<Record<Theme, readonly [number, number, number]>> = { light: [0.93, 0.93, 0.93], dark: [0.12, 0.12, 0.12] }

export function createPlayground(world: World, locale: Locale, theme: Theme): Playground {
  const storage = new Map<string, unknown>()
  const listeners = new Set<(state: State) => void>()
  const ears = new Set<(message: unknown) => void>()
  let state = initialState(locale, theme)
  let desk: Desk | null = null
  let screen: Screen | null = null
  let canvas: HTMLCanvasElement | null = null
  let drawn: readonly unknown[] = []
  let known: readonly unknown[] = []
  let told = 0
  let failed = 0
  let toasts = 0
  // The view that showed the whole page, until the person or the plugin looks elsewhere.
  let fitted: View | null = null

  const send = (action: Action): void => {
    const next = reduce(state, action)
    if (next === state) return
    state = next
    for (const listener of listeners) listener(state)
  }
  const toast = (text: string, isTrouble = false): void => {
    const id = ++toasts
    send({ type: 'toast', toast: { id, text, isTrouble } })
    world.later(() => send({ type: 'toast-over', id }), isTrouble ? 12_000 : 5_000)
  }
  const complain = (key: string, gaps?: Readonly<Record<string, string>>): void => toast(world.say(state.locale, key, gaps), true)

  async function open(name: string, sample: SampleId | null, fig: Uint8Array): Promise<void> {
    send({ type: 'opening' })
    try {
      const next = await openDesk(world.bundle, storage, fig)
      desk?.close()
      desk = next
    } catch {
      send({ type: 'not-opened' })
      return complain('file.not-fig', { file: name })
    }
    known = []
    drawn = []
    send({ type: 'opened', name, sample })
    overview()
    run('open')
  }

  const overview = (): void => {
    if (!desk) return
    send({ type: 'view', view: desk.overview(state.size) })
    fitted = state.view
  }

  function run(command: string): void {
    if (!desk) return
    desk.look(state.view, state.size)
    told = 0
    failed = 0
    const plugin = desk.start(command)
    plugin.onMessage((message) => { for (const ear of ears) ear(message) })
    // A window that was open belongs to the run before.
    send({ type: 'panel', panel: null })
    known = []
  }

  /** Tells the page what changed in the document and around it since the last look. */
  function notice(at: Desk): void {
    const { currentPage, panel, notifications } = partsOf(at.engine).session
    const led = at.led(state.size)
    if (led) send({ type: 'view', view: led })
    const now = [at.version(), currentPage, at.engine.undoSteps, at.engine.redoSteps]
    if (now.some((one, i) => one !== known[i])) send({ type: 'seen', seen: see(at.engine) })
    known = now
    const shown = panel.shown?.visible ? { width: panel.shown.width, height: panel.shown.height } : null
    if (shown?.width !== state.panel?.width || shown?.height !== state.panel?.height) send({ type: 'panel', panel: shown })
    for (; told < notifications.length; told++) toast(notifications[told] ?? '')
    const errors = at.plugin()?.errors ?? []
    for (; failed < errors.length; failed++) complain('plugin.failed', { detail: errors[failed] instanceof Error ? (errors[failed] as Error).message : String(errors[failed]) })
  }

  return {
    state: () => state,
    send,
    engine: () => desk?.engine ?? null,
    complain,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async attach(element) {
      canvas = element
      screen = await createScreen(element, () => ({ width: element.width, height: element.height }))
    },
    tick() {
      if (!desk || !screen || !canvas || !state.size.width) return
      if (state.view === fitted && state.size !== drawn[5]) overview()
      notice(desk)
      const pixels = devicePixelRatio || 1
      const now = [desk, desk.version(), known[1], state.view, state.theme, state.size, pixels]
      if (now.every((one, i) => one === drawn[i])) return
      if (state.size !== drawn[5] || pixels !== drawn[6]) {
        Object.assign(canvas, { width: Math.round(state.size.width * pixels), height: Math.round(state.size.height * pixels) })
        screen.fit()
      }
      desk.look(state.view, state.size)
      desk.draw(screen, state.view, pixels, grounds[state.theme])
      drawn = now
    },
    async openSample(id) {
      send({ type: 'opening' })
      const bytes = await world.sample(id)
      if (bytes) return open(world.sampleName(state.locale, id), id, bytes)
      send({ type: 'not-opened' })
      complain('file.lost', { file: world.sampleName(state.locale, id) })
    },
    openFile: (name, bytes) => open(name, null, bytes),
    async saveFile() {
      if (desk) world.save(`${state.document.name}.fig`, await desk.engine.toFig())
    },
    run,
    closePlugin: () => desk?.close(),
    post: (message) => desk?.plugin()?.post(message),
    hear(listener) {
      ears.add(listener)
      return () => ears.delete(listener)
    },
    drop: (at, dropMetadata) => void desk?.plugin()?.drop({ absoluteX: at.x, absoluteY: at.y, dropMetadata }),
    turnBack(isForward) {
      if (isForward) desk?.engine.redo()
      else desk?.engine.undo()
    },
    async showPage(id) {
      const page = desk?.engine.person.root.children.find((one) => one.id === id)
      if (!desk || !page) return
      await desk.engine.person.setCurrentPageAsync(page)
      overview()
    },
    overview,
  }
}
