import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph'
import { EngineError } from '../errors'
import type { MeasureText } from '../layout/measure'
import { createDoc, createRecord, type Doc } from '../model/document'
import { freeze, type NodeRecord } from '../model/record'
import { withDescendants } from '../model/tree'
import { openContainer } from './fig-open'
import { guidText, type NodeChange } from './kiwi'
import { readPluginData, readRelaunch, type Entry, type Relaunch } from './plugin-data'
import { propsOf } from './scene-props'
import { readThings } from './things-read'

/** A document with the file's own ids, geometry as stored: nothing is laid out until something is touched. */
export async function readFig(bytes: Uint8Array, measure: MeasureText): Promise<Doc> {
  const { graph, source, images } = openContainer(bytes)
  const changes = new Map(source.nodeChanges.flatMap(nc => (nc.guid && nc.phase !== 'REMOVED' ? [[guidText(nc.guid), nc] as const] : [])))
  const doc = createDoc(measure)
  for (const [hash, data] of images) doc.images.set(hash, data)
  doc.source = source
  const styles = readThings(doc, graph, changes)
  Object.assign(doc.root.props, dataOf(changes.get('0:0')))
  const reader: Reader = { graph, changes, styles, taken: new Set(['0:0']) }
  for (const page of graph.getPages()) attach(doc.root, readPage(reader, page))
  if (!doc.root.children.length) throw new EngineError('The .fig file cannot be read: it has no pages.')
  for (const node of withDescendants(doc.root)) {
    doc.nodes.set(node.id, node)
    if (node.type === 'INSTANCE') doc.instances.add(node)
  }
  doc.newId = freshIds(changes)
  return doc
}

export interface Reader {
  readonly graph: SceneGraph
  readonly changes: ReadonlyMap<string, NodeChange>
  /** Style guid in the file → style id in the document. */
  readonly styles: ReadonlyMap<string, string>
  readonly taken: Set<string>
}

function attach(parent: NodeRecord, child: NodeRecord): void {
  child.parent = parent
  parent.children.push(child)
}

function readPage(reader: Reader, page: SceneNode): NodeRecord {
  const nc = reader.changes.get(page.source.id ?? '')
  const record = createRecord(claim(reader, page.source.id ?? page.id), 'PAGE', { name: page.name, ...dataOf(nc) }, nc)
  readChildren(reader, page, record, null)
  return record
}

function readChildren(reader: Reader, scene: SceneNode, record: NodeRecord, instance: NodeRecord | null): void {
  for (const child of reader.graph.getChildren(scene.id)) {
    if (child.internalOnly) continue
    const id = instance ? `I${instance.id.replace(/^I/, '')};${sourceId(reader.graph, child)}` : (child.source.id ?? child.id)
    const nc = instance ? undefined : reader.changes.get(id)
    const made = createRecord(claim(reader, id), typeOf(child), propsOf(reader, child, nc, record), nc)
    if (instance) made.props['#source'] = sourceId(reader.graph, child)
    for (const key in made.props) freeze(made.props[key])
    attach(record, made)
    readChildren(reader, child, made, child.type === 'INSTANCE' ? made : instance)
  }
}

/** Sublayers are named after the layer of the main component they come from. */
function sourceId(graph: SceneGraph, node: SceneNode): string {
  let at: SceneNode | undefined = node
  for (let depth = 0; at && depth < 32; depth++) {
    const next: SceneNode | undefined = at.type === 'INSTANCE' ? undefined : at.componentId ? graph.getNode(at.componentId) : undefined
    if (!next) break
    at = next
  }
  return at?.source.id ?? at?.overrideKey ?? node.id
}

function claim(reader: Reader, id: string): string {
  let free = id
  for (let i = 2; reader.taken.has(free); i++) free = `${id}/${i}`
  reader.taken.add(free)
  return free
}

const typeOf = (node: SceneNode): string =>
  ({ ROUNDED_RECTANGLE: 'RECTANGLE', CANVAS: 'PAGE' } as Record<string, string>)[node.type] ?? node.type

export function dataOf(nc: NodeChange | undefined): Record<string, unknown> {
  const { shared, own, foreign } = readPluginData((nc?.pluginData as Entry[] | undefined) ?? [])
  const relaunch = readRelaunch((nc?.pluginRelaunchData as Relaunch[] | undefined) ?? [])
  return freeze({ '#shared': shared, '#private': own, '#relaunch': relaunch, ...(foreign.length ? { '#foreign': foreign } : {}) })
}

export function thingDataOf(nc: NodeChange | undefined): Record<string, unknown> {
  const { '#relaunch': _, ...data } = dataOf(nc)
  return data
}

/** New layers get a session of their own, as they would in Figma. */
function freshIds(changes: ReadonlyMap<string, NodeChange>): () => string {
  const session = Math.max(0, ...[...changes.keys()].map(id => Number(id.split(':')[0]))) + 1
  let next = 0
  return () => `${session}:${++next}`
}
