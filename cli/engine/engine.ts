import { createEvents } from './facade/events'
import { createFigma } from './facade/figma'
import type { Hand } from './facade/hand'
import { createMeter, silentMeter, type Counts, type Faults } from './facade/meter'
import { nodeHandle } from './facade/node-handle'
import { createPanel } from './facade/panel'
import { hostRealm } from './facade/realm'
import type { Session } from './facade/session'
import { styleHandle } from './facade/styles'
import { variableHandle } from './facade/variables'
import { settle } from './layout/settle'
import { addNode, commitStep, createDoc, undoStep, type Doc } from './model/document'
import { syncInstances } from './model/instances'
import { countSteps, type Actor } from './model/journal'
import type { AnyRecord } from './model/record'
import { openPencil, type Backend } from './open-pencil/backend'
import { bundledFonts } from './open-pencil/fonts'
import { snapshotOf } from './snapshot'

export interface EngineOptions {
  readonly fig?: Uint8Array
  readonly editorType?: 'figma' | 'figjam'
  readonly storage?: Map<string, unknown>
  /** Whether the plugin's own writes come back to it in nodechange; unproven in real Figma, so tests run both ways. */
  readonly echoOwnWrites?: boolean
  readonly readOnly?: boolean
  /** Fonts this person has; the ones the engine can draw by default. */
  readonly fonts?: readonly { family: string; style: string }[]
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
  readonly undoSteps: number
  /** Settles layout and delivers batched events, until nothing is left to deliver. */
  settle(): Promise<void>
  toFig(): Promise<Uint8Array>
  /** Without an id: everything on the current page. */
  toPng(nodeId?: string, options?: { scale?: number }): Promise<Uint8Array>
  toSvg(nodeId: string): Promise<string>
}

/** The parts of an engine that plugin runners work with; not for tests. */
export interface EngineParts { readonly session: Session; readonly plugin: Hand; readonly person: Hand }

const parts = new WeakMap<Engine, EngineParts>()

export const partsOf = (engine: Engine): EngineParts => parts.get(engine)!

export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const backend = await openPencil()
  const doc = options.fig ? await backend.readFig(options.fig) : emptyDoc(backend)
  const session = createSession(doc, backend, options)
  const meter = createMeter()
  const mixed = Symbol('figma.mixed')
  const hand = (name: Actor): Hand => ({
    name, session, meter: name === 'plugin' ? meter : silentMeter, mixed, realm: hostRealm, fonts: new Set(), pages: new Set([session.currentPage]),
    allPages: false, closed: false, skipInvisible: false, handles: new Map(),
  })
  const plugin = (pluginHand = hand('plugin'))
  const person = hand('person')
  doc.onChange = change => session.events.note(change)
  doc.afterChange = change => syncInstances(doc, change)

  const engine: Engine = {
    figma: createFigma(plugin),
    person: createFigma(person),
    counts: meter.counts,
    resetCounts: () => meter.reset(),
    faults: meter.faults,
    snapshot() {
      settle(doc)
      return snapshotOf(doc, session.currentPage)
    },
    undo: () => session.undo(),
    get undoSteps() { return countSteps(doc.journal) },
    async settle() {
      for (let quiet = 0; quiet < 3; quiet++) {
        await new Promise(resolve => setTimeout(resolve, 0))
        session.events.deliver()
      }
    },
    async toFig() {
      settle(doc)
      return backend.writeFig(doc)
    },
    async toPng(nodeId, { scale = 1 } = {}) {
      settle(doc)
      const nodes = nodeId === undefined ? session.currentPage.children : [doc.nodes.get(nodeId) ?? noNode(nodeId)]
      return backend.exporter.png(doc, nodes, scale)
    },
    async toSvg(nodeId) {
      settle(doc)
      return backend.exporter.svg(doc, doc.nodes.get(nodeId) ?? noNode(nodeId))
    },
  }
  parts.set(engine, { session, plugin, person })
  return engine

  var pluginHand: Hand

  function createSession(doc: Doc, backend: Backend, { editorType = 'figma', readOnly = false, storage = new Map(), fonts = bundledFonts, echoOwnWrites = true }: EngineOptions): Session {
    const handle = (record: AnyRecord): object =>
      record.kind === 'node' ? nodeHandle(pluginHand, record) : record.kind === 'style' ? styleHandle(pluginHand, record) : variableHandle(pluginHand, record)
    const events = createEvents(() => doc, { echoOwnWrites, handle, copy: value => pluginHand.realm.copy(value) })
    return {
      doc, editorType, readOnly, fonts, storage, events, panel: createPanel(), exporter: backend.exporter, notifications: [], command: '',
      viewport: { center: { x: 0, y: 0 }, zoom: 1, shown: [] }, currentPage: doc.root.children[0]!,
      undo() {
        settle(doc)
        commitStep(doc)
        const undone = undoStep(doc)
        // What is restored was settled when it was first written.
        doc.dirty.clear()
        return undone
      },
    }
  }
}

function noNode(id: string): never {
  throw new Error(`no node with id ${id}`)
}

function emptyDoc(backend: Backend): Doc {
  const doc = createDoc(backend.measure)
  addNode(doc, 'PAGE', doc.root, { name: 'Page 1' }, '0:1')
  doc.journal.open = null
  doc.dirty.clear()
  return doc
}

/** Opens a .fig file; one clear sentence where it cannot. */
export const openFig = (bytes: Uint8Array, options: Omit<EngineOptions, 'fig'> = {}): Promise<Engine> => createEngine({ ...options, fig: bytes })
