import { settle } from '../layout/settle'
import type { Doc } from '../model/document'
import type { Actor, Change } from '../model/journal'
import type { AnyRecord, NodeRecord } from '../model/record'
import { ancestors, pageOf } from '../model/tree'
import { changeProperties } from '../surface/surface'

export type Listener = (event?: unknown) => unknown

interface Subscription { readonly type: string; readonly page: NodeRecord | null; readonly listener: Listener; readonly once: boolean }

/** What happened to one node or style since the last delivery. */
interface Pending { created: boolean; deleted: boolean; readonly properties: Set<string>; readonly actors: Set<Actor>; page: NodeRecord | null }

/** The page a node is on, or was on when it was removed. */
const whereIs = (record: AnyRecord, pending: Pending): NodeRecord | null => (record.kind === 'node' && !record.removed ? pageOf(record) : pending.page)

export interface Events {
  on(type: string, page: NodeRecord | null, listener: Listener, once: boolean): void
  off(type: string, page: NodeRecord | null, listener: Listener): void
  has(type: string): boolean
  /** Called with every change of the document. */
  note(change: Change): void
  /** Asks for an event without a document change: selectionchange, currentpagechange. */
  signal(type: string): void
  /** Delivers now, in this task, what would be delivered in the next. */
  deliver(): void
  /** Delivers at once and gives the listeners' answers: run, close, drop are not batched. */
  fire(type: string, event?: unknown): unknown[]
  clear(): void
}

export interface EventOptions {
  readonly echoOwnWrites: boolean
  /** The plugin's own handle of a record. */
  handle(record: AnyRecord): unknown
  currentPage(): NodeRecord
}

/** Figma never calls a listener synchronously: changes are gathered and delivered in a later task. Source: typings 556–590. */
export function createEvents(doc: () => Doc, options: EventOptions): Events {
  const subscriptions: Subscription[] = []
  const pending = new Map<AnyRecord, Pending>()
  const signals = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let delivering = false

  const schedule = () => void (timer ??= setTimeout(() => events.deliver(), 0))

  const fire = (type: string, page: NodeRecord | null, event: unknown): unknown[] =>
    subscriptions.filter(s => s.type === type && s.page === page).map(s => {
      if (s.once) subscriptions.splice(subscriptions.indexOf(s), 1)
      return s.listener(event)
    })

  function changesOf(kind: 'node' | 'style', page?: NodeRecord): unknown[] {
    const echoed = (p: Pending) => options.echoOwnWrites || [...p.actors].some(actor => actor !== 'plugin')
    const roots = (record: AnyRecord, which: 'created' | 'deleted') =>
      record.kind === 'node' && [...ancestors(record)].some(up => pending.get(up)?.[which])
    return [...pending].flatMap(([record, p]) => {
      if (record.kind !== kind || (page && whereIs(record, p) !== page) || !echoed(p) || (p.created && p.deleted)) return []
      if (roots(record, 'created') || roots(record, 'deleted')) return []
      const prefix = kind === 'style' ? 'STYLE_' : ''
      const common = { id: record.id, origin: 'LOCAL' }
      if (p.deleted) return [{ ...common, type: `${prefix}DELETE`, [kind]: kind === 'style' ? null : { removed: true, type: record.type, id: record.id } }]
      const own = { ...common, [kind]: options.handle(record) }
      if (p.created) return [{ ...own, type: `${prefix}CREATE` }]
      return p.properties.size ? [{ ...own, type: `${prefix}PROPERTY_CHANGE`, properties: [...p.properties] }] : []
    })
  }

  const events: Events = {
    on: (type, page, listener, once) => void subscriptions.push({ type, page, listener, once }),
    off: (type, page, listener) => {
      const at = subscriptions.findIndex(s => s.type === type && s.page === page && s.listener === listener)
      if (at >= 0) subscriptions.splice(at, 1)
    },
    has: type => subscriptions.some(s => s.type === type),
    note(change) {
      // Source: typings 590, "special cases" – what the plugin itself changes inside a callback is not told to it.
      if (delivering && doc().actor === 'plugin') return
      const record = change.what === 'prop' ? change.record : change.what === 'place' ? change.node : change.thing
      let p = pending.get(record)
      if (!p) pending.set(record, (p = { created: false, deleted: false, properties: new Set(), actors: new Set(), page: null }))
      p.actors.add(doc().actor)
      if (change.what === 'prop') {
        const name = change.key === '#shared' || change.key === '#private' ? 'pluginData' : change.key
        if (changeProperties.has(name)) p.properties.add(name)
        if (change.key === 'selection' && record === options.currentPage()) signals.add('selectionchange')
      } else if (change.what === 'thing') {
        p[change.removed ? 'deleted' : 'created'] = true
      } else if (change.to && change.from) p.properties.add('parent')
      else if (change.to) p.deleted ? ((p.deleted = false), p.properties.add('parent')) : (p.created = true)
      else p.deleted = true
      if (change.what === 'place' && !change.to && change.from) p.page = pageOf(change.from)
      schedule()
    },
    signal: type => (signals.add(type), schedule()),
    deliver() {
      clearTimeout(timer)
      timer = undefined
      settle(doc())
      clearTimeout(timer)
      timer = undefined
      const batches = [...new Set(subscriptions.filter(s => s.type === 'nodechange').map(s => s.page!))].map(page => [page, changesOf('node', page)] as const)
      const styles = changesOf('style')
      const all = events.has('documentchange') ? [...changesOf('node'), ...styles] : []
      const signalled = [...signals]
      pending.clear()
      signals.clear()
      delivering = true
      try {
        for (const type of ['currentpagechange', 'selectionchange']) if (signalled.includes(type)) fire(type, null, undefined)
        for (const [page, nodeChanges] of batches) if (nodeChanges.length) fire('nodechange', page, { nodeChanges })
        if (styles.length) fire('stylechange', null, { styleChanges: styles })
        if (all.length) fire('documentchange', null, { documentChanges: all })
      } finally {
        delivering = false
      }
    },
    fire: (type, event) => fire(type, null, event),
    clear: () => void subscriptions.splice(0),
  }
  return events
}
