import type { MeasureText } from '../layout/measure'
import { defaultProps } from './defaults'
import { markDirty } from './dirty'
import { closeStep, createJournal, record, takeOpen, takeStep, takeUndone, type Actor, type Change, type Journal } from './journal'
import { freeze, type AnyRecord, type NodeRecord, type ThingKind, type ThingRecord } from './record'
import { withDescendants } from './tree'

/** The whole file: one tree, the styles and variables beside it, and the journal of every change. */
export interface Doc {
  readonly root: NodeRecord
  readonly nodes: Map<string, NodeRecord>
  readonly things: ThingRecord[]
  readonly images: Map<string, Uint8Array>
  readonly journal: Journal
  readonly measure: MeasureText
  /** Nodes whose layout may be stale; settled by the layout before any geometry is read. */
  readonly dirty: Set<NodeRecord>
  /** Who is acting: decides undo steps and whom an event tells about it. */
  actor: Actor
  onChange: (change: Change) => void
  newId: () => string
  /** The file this document was read from; only the adapter looks inside. */
  source?: unknown
  /** Properties of imported records that differ, or once differed, from the file. */
  readonly touched: Map<AnyRecord, Set<string>>
  readonly instances: Set<NodeRecord>
  /** An instance is being brought in line: what is written meanwhile is no override. */
  syncing: boolean
  /** Runs after every change but those of undo, which brings its own. */
  afterChange: (change: Change) => void
}

export function createDoc(measure: MeasureText): Doc {
  const root = createRecord('0:0', 'DOCUMENT', { name: 'Document' })
  let next = 1
  return {
    root, nodes: new Map([[root.id, root]]), things: [], images: new Map(), journal: createJournal(), measure,
    dirty: new Set(), touched: new Map(), instances: new Set(), syncing: false, afterChange: () => {}, actor: 'plugin', onChange: () => {}, newId: () => `1:${++next}`,
  }
}

export const createRecord = (id: string, type: string, own: Record<string, unknown>, origin?: unknown): NodeRecord => ({
  kind: 'node', id, type, parent: null, children: [], removed: false, origin,
  // Own values over shared defaults: a document of ten thousand layers stays small.
  props: Object.assign(Object.create(defaultProps(type)) as Record<string, unknown>, own),
})

/** Adds a node that was never in the document before. */
export function addNode(doc: Doc, type: string, parent: NodeRecord, own: Record<string, unknown> = {}, id = doc.newId()): NodeRecord {
  const node = createRecord(id, type, own)
  place(doc, node, parent, parent.children.length)
  return node
}

export function write(doc: Doc, target: AnyRecord, key: string, value: unknown): void {
  const before = target.props[key]
  if (Object.is(before, value)) return
  commit(doc, { what: 'prop', record: target, key, had: Object.hasOwn(target.props, key), before, after: freeze(value) })
}

/** Moves a node, or takes it out of the document with `to` null. */
export function place(doc: Doc, node: NodeRecord, to: NodeRecord | null, index: number): void {
  const fromIndex = node.parent ? node.parent.children.indexOf(node) : -1
  commit(doc, { what: 'place', node, from: node.parent, fromIndex, to, toIndex: index })
}

export function addThing(doc: Doc, kind: ThingKind, id: string, type: string, props: Record<string, unknown>): ThingRecord {
  const thing: ThingRecord = { kind, id, type, props: freezeValues(props), removed: true }
  commit(doc, { what: 'thing', thing, index: doc.things.length, removed: false })
  return thing
}

export const removeThing = (doc: Doc, thing: ThingRecord): void =>
  commit(doc, { what: 'thing', thing, index: doc.things.indexOf(thing), removed: true })

const freezeValues = (props: Record<string, unknown>): Record<string, unknown> => {
  for (const key in props) freeze(props[key])
  return props
}

function commit(doc: Doc, change: Change): void {
  record(doc.journal, doc.actor, change)
  markDirty(doc.dirty, change)
  apply(doc, change)
  doc.onChange(change)
  doc.afterChange(change)
}

/** Takes back the last undo step; false when there is none. The layout must be settled: what it moved belongs to the step. */
export const undoStep = (doc: Doc): boolean => takeBack(doc, takeStep(doc.journal))

/** Takes back what whoever acts changed since the last undo step, as if it had never been; false when nothing was. */
export const rollBack = (doc: Doc): boolean => takeBack(doc, takeOpen(doc.journal, doc.actor))

function takeBack(doc: Doc, changes: readonly Change[]): boolean {
  for (const change of changes) {
    const inverse = invert(change)
    apply(doc, inverse)
    doc.onChange(inverse)
  }
  return changes.length > 0
}

/** Does again what was last taken back; false when there is nothing, or something was changed since. */
export function redoStep(doc: Doc): boolean {
  const changes = takeUndone(doc.journal)
  for (const change of changes) {
    apply(doc, change)
    doc.onChange(change)
  }
  return changes.length > 0
}

export const commitStep = (doc: Doc): void => closeStep(doc.journal)

function touch(doc: Doc, record: AnyRecord, key: string): void {
  if (!doc.source) return
  if (!doc.touched.has(record)) doc.touched.set(record, new Set())
  doc.touched.get(record)!.add(key)
}

function invert(change: Change): Change {
  if (change.what === 'prop') return { ...change, before: change.after, after: change.before }
  if (change.what === 'thing') return { ...change, removed: !change.removed }
  return { ...change, from: change.to, fromIndex: change.toIndex, to: change.from, toIndex: change.fromIndex }
}

function apply(doc: Doc, change: Change): void {
  if (change.what === 'prop') {
    touch(doc, change.record, change.key)
    change.record.props[change.key] = change.after
    return
  }
  if (change.what === 'thing') {
    change.thing.removed = change.removed
    if (change.removed) doc.things.splice(doc.things.indexOf(change.thing), 1)
    else doc.things.splice(change.index, 0, change.thing)
    return
  }
  const { node, to } = change
  node.parent?.children.splice(node.parent.children.indexOf(node), 1)
  node.parent = to
  if (to) to.children.splice(change.toIndex, 0, node)
  for (const each of withDescendants(node)) {
    each.removed = to === null
    if (each.type === 'INSTANCE') doc.instances.add(each)
    if (to) doc.nodes.set(each.id, each)
    else doc.nodes.delete(each.id)
  }
}

export const pages = (doc: Doc): NodeRecord[] => doc.root.children
