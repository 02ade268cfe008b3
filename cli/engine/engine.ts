import { createFigma } from './facade/figma'
import type { Hand } from './facade/hand'
import { createMeter, silentMeter, type Counts, type Faults, type Meter } from './facade/meter'
import { hostRealm } from './facade/realm'
import type { LibraryColour, Session } from './facade/session'
import { settle } from './layout/settle'
import { createDoc, addNode, type Doc } from './model/document'
import { syncInstances } from './model/instances'
import { countSteps, countUndone, type Actor } from './model/journal'
import type { NodeRecord } from './model/record'
import { openPencil, type Backend } from './open-pencil/backend'
import { createSession } from './session'
import { snapshotOf } from './snapshot'
import { EngineError } from './errors'

export interface EngineOptions {
  readonly fig?: Uint8Array
  readonly editorType?: 'figma' | 'figjam'
  readonly storage?: Map<string, unknown>
  /** Whether the plugin's own writes come back to it in nodechange; unproven in real Figma, so tests run both ways. */
  readonly echoOwnWrites?: boolean
  readonly readOnly?: boolean
  /** Fonts this person has; the ones the engine can draw by default. */
  readonly fonts?: readonly { family: string; style: string }[]
  /** Colour variables that libraries of this team publish. */
  readonly library?: readonly LibraryColour[]
}

export interface Engine {
  /** Figma as the plugin sees it: counted, faulted on demand. */
  readonly figma: PluginAPI
  /** The same document through a person's hands: neither counted nor faulted, always heard by the plugin. */
  readonly person: PluginAPI
  readonly counts: Counts
  resetCounts(): void
  readonly faults: Faults
  /** Plain data of everything in the document, ids included. */
  snapshot(): unknown
  /** One Ctrl+Z; false when there is nothing to take back. */
  undo(): boolean
  /** One Shift+Ctrl+Z; false when nothing was taken back, or something was changed since. */
  redo(): boolean
  /** Escape in the middle of a drag: what was changed since the last undo step never was; false when nothing was changed. */
  rollBack(): boolean
  readonly undoSteps: number
  readonly redoSteps: number
  /** Settles the layout and delivers batched events, with the tasks they start. */
  settle(): Promise<void>
  toFig(): Promise<Uint8Array>
  /** Without an id: everything on the current page. */
  toPng(nodeId?: string, options?: { scale?: number }): Promise<Uint8Array>
  toSvg(nodeId: string): Promise<string>
}

/** What plugin runners work with; not for tests. */
export interface EngineParts { readonly session: Session; readonly plugin: Hand; readonly person: Hand }

const parts = new WeakMap<Engine, EngineParts>()

export const partsOf = (engine: Engine): EngineParts => parts.get(engine)!

export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const backend = await openPencil()
  const doc = options.fig ? await backend.readFig(options.fig) : emptyDoc(backend)
  const meter = createMeter()
  const hands = new Map<Actor, Hand>()
  const session = createSession(doc, backend.exporter, options, () => hands.get('plugin')!)
  const mixed = Symbol('figma.mixed')
  const plugin = createHand('plugin', session, meter, mixed)
  const person = createHand('person', session, silentMeter, mixed)
  hands.set('plugin', plugin)
  doc.onChange = change => session.events.note(change)
  doc.afterChange = change => syncInstances(doc, change)
  const engine = createSurface(session, plugin, person, meter, backend)
  parts.set(engine, { session, plugin, person })
  return engine
}

/** Opens a .fig file; throws one clear sentence where it cannot. */
export const openFig = (bytes: Uint8Array, options: Omit<EngineOptions, 'fig'> = {}): Promise<Engine> => createEngine({ ...options, fig: bytes })

const createHand = (name: Actor, session: Session, meter: Meter, mixed: symbol): Hand => ({
  name, session, meter, mixed, realm: hostRealm, fonts: new Set(), pages: new Set(), allPages: false, closed: false, skipInvisible: false, handles: new Map(),
})

function createSurface(session: Session, plugin: Hand, person: Hand, meter: Meter, backend: Backend): Engine {
  const { doc } = session
  const node = (id: string): NodeRecord => {
    const found = doc.nodes.get(id)
    if (!found) throw new EngineError(`There is no layer with the id ${id}.`)
    return found
  }
  return {
    figma: createFigma(plugin),
    person: createFigma(person),
    counts: meter.counts,
    resetCounts: () => meter.reset(),
    faults: meter.faults,
    snapshot: () => (settle(doc), snapshotOf(doc, session.currentPage)),
    undo: () => session.undo('person'),
    redo: () => session.redo('person'),
    rollBack: () => session.rollBack('person'),
    get undoSteps() { return countSteps(doc.journal) },
    get redoSteps() { return countUndone(doc.journal) },
    async settle() {
      for (let round = 0; round < 3; round++) {
        await new Promise(resolve => setTimeout(resolve, 0))
        session.events.deliver()
      }
    },
    toFig: async () => (settle(doc), backend.writeFig(doc)),
    toPng: async (nodeId, { scale = 1 } = {}) => (settle(doc), backend.exporter.png(doc, nodeId === undefined ? session.currentPage.children : [node(nodeId)], scale)),
    toSvg: async nodeId => (settle(doc), backend.exporter.svg(doc, node(nodeId))),
  }
}

function emptyDoc(backend: Backend): Doc {
  const doc = createDoc(backend.measure)
  addNode(doc, 'PAGE', doc.root, { name: 'Page 1' }, '0:1')
  doc.journal.open = null
  doc.dirty.clear()
  return doc
}
