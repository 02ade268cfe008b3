import { compressFigDataSync } from '@open-pencil/fig'
import { encodeVectorNetworkBlob, fractionalPosition } from '@open-pencil/fig/node-change'
import { getCompiledSchema, getSchemaBytes, initCodec } from '@open-pencil/kiwi/fig/codec'
import { ByteBuffer, compileSchema, decodeBinarySchema } from '@open-pencil/kiwi/schema-runtime'
import { deflateSync, inflateSync } from 'fflate'
import { bytesOfBase64 } from '../model/bytes'
import type { Doc } from '../model/document'
import type { NodeRecord } from '../model/record'
import { descendants, enclosingInstance } from '../model/tree'
import { facets, type WriteContext } from './change-fields'
import { instanceFields } from './instance-write'
import { guidText, parseGuid, type FigSource, type NodeChange } from './kiwi'
import { thingChanges } from './things-write'

const fileTypes: Record<string, string> = { PAGE: 'CANVAS', RECTANGLE: 'ROUNDED_RECTANGLE', GROUP: 'FRAME', COMPONENT: 'SYMBOL', COMPONENT_SET: 'FRAME', POLYGON: 'REGULAR_POLYGON', SLOT: 'FRAME' }

/** Writes the file: what was read and not touched goes back as it came; the rest is written from the model. */
export async function writeFig(doc: Doc): Promise<Uint8Array> {
  await initCodec()
  const source = doc.source as FigSource | undefined
  const blobs = [...(source?.blobs ?? [])]
  const context: WriteContext = {
    styleGuid: id => doc.things.find(thing => thing.id === id)?.props['#guid'] as string | undefined,
    addBlob: bytes => blobs.push(bytes) - 1,
    vectorBlob: network => encodeVectorNetworkBlob(network as never),
  }
  const nodes = [doc.root, ...descendants(doc.root)].filter(node => !enclosingInstance(node))
  const positions = new Map(nodes.flatMap(node => [...positionsIn(node)]))
  const nodeChanges = [
    ...nodes.map(node => changeOf(doc, node, context, positions.get(node) ?? '')),
    ...kept(doc, source),
    ...thingChanges(doc, source),
  ]
  const schema = source?.schemaDeflated ? compileSchema(decodeBinarySchema(new ByteBuffer(inflateSync(source.schemaDeflated)))) : getCompiledSchema()
  const message = { type: 'NODE_CHANGES', sessionID: 0, ackID: 0, nodeChanges: nodeChanges.map(defined), blobs: blobs.map(bytes => ({ bytes })) }
  const kiwi = (schema as { encodeMessage(message: unknown): Uint8Array }).encodeMessage(message)
  const meta = source?.meta ?? JSON.stringify({ client_meta: { background_color: { r: 0.96, g: 0.96, b: 0.96, a: 1 } }, file_name: doc.root.props.name, developer_related_links: [] })
  const images = [...doc.images].map(([hash, data]) => ({ name: `images/${hash}`, data }))
  return compressFigDataSync(source?.schemaDeflated ?? deflateSync(getSchemaBytes()), kiwi, source?.thumbnail ?? onePixel, meta, images, source?.version)
}

/** Without the fields set to undefined: the encoder takes them for values. */
const defined = (nc: NodeChange): NodeChange => Object.fromEntries(Object.entries(nc).filter(([, value]) => value !== undefined))

/** Hidden pages with what is on them: the home of styles, variables and library copies. Our own styles and variables come from the model. */
function kept(doc: Doc, source: FigSource | undefined): NodeChange[] {
  if (!source) return []
  const byId = new Map(source.nodeChanges.flatMap(nc => (nc.guid ? [[guidText(nc.guid), nc] as const] : [])))
  const hidden = (nc: NodeChange): boolean => {
    for (let at: NodeChange | undefined = nc; at; at = at.parentIndex && byId.get(guidText(at.parentIndex.guid))) if (at.internalOnly) return true
    return false
  }
  return source.nodeChanges.filter(nc => nc.guid && !doc.nodes.has(guidText(nc.guid)) && !nc.styleType && nc.type !== 'VARIABLE' && nc.type !== 'VARIABLE_SET' && hidden(nc))
}

function changeOf(doc: Doc, node: NodeRecord, context: WriteContext, position: string): NodeChange {
  const origin = (node.origin ?? (node === doc.root ? rootOf(doc) : undefined)) as NodeChange | undefined
  const touched = origin ? doc.touched.get(node) : undefined
  const wanted = origin ? facets.filter(facet => facet.keys.some(key => touched?.has(key))) : facets
  const base: NodeChange = origin ?? { guid: parseGuid(node.id), phase: 'CREATED', type: fileTypes[node.type] ?? node.type, ...kindFields(node) }
  return {
    ...base,
    ...Object.assign({}, ...wanted.map(facet => facet.of(node, context))) as NodeChange,
    ...(node.parent ? { parentIndex: { guid: parseGuid(node.parent.id), position } } : {}),
    ...(node.type === 'INSTANCE' ? instanceFields(doc, node, origin) : {}),
  }
}

const rootOf = (doc: Doc): NodeChange | undefined => (doc.source as FigSource | undefined)?.nodeChanges.find(nc => nc.guid && guidText(nc.guid) === '0:0')

const identity = { m00: 1, m01: 0, m02: 0, m10: 0, m11: 1, m12: 0 }

const kindFields = (node: NodeRecord): NodeChange => ({
  ...(node.type === 'GROUP' ? { resizeToFit: true } : {}),
  ...(node.type === 'DOCUMENT' ? { documentColorProfile: 'SRGB', transform: identity } : {}),
  ...(node.type === 'PAGE' ? { backgroundOpacity: 1, backgroundEnabled: true, backgroundColor: { r: 0.96, g: 0.96, b: 0.96, a: 1 }, transform: identity, pageType: 'DESIGN' } : {}),
  ...(node.type === 'COMPONENT_SET' ? { isStateGroup: true } : {}),
})

/** The stored order keys of all children, unless their order has changed: then they are numbered afresh. */
function* positionsIn(parent: NodeRecord): Generator<[NodeRecord, string]> {
  const keys = parent.children.map(child => (child.origin as NodeChange | undefined)?.parentIndex)
  const asStored = keys.every((key, i) => key && guidText(key.guid) === parent.id && (i === 0 || keys[i - 1]!.position < key.position))
  for (const [i, child] of parent.children.entries()) yield [child, asStored ? keys[i]!.position : fractionalPosition(i)]
}

const onePixel = bytesOfBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==')
