import { importNodeChanges } from '@open-pencil/core'
import { parseFigBuffer } from '@open-pencil/fig'
import type { SceneGraph } from '@open-pencil/scene-graph'
import { zipSync } from 'fflate'
import { EngineError } from '../errors'
import type { FigSource, NodeChange } from './kiwi'

const startsWith = (bytes: Uint8Array, text: string): boolean => [...text].every((char, i) => bytes[i] === char.charCodeAt(0))

/** Takes a file apart twice: once for the library, which rewrites what it is given, once to keep. */
export function openContainer(bytes: Uint8Array): { graph: SceneGraph; source: FigSource; images: Map<string, Uint8Array> } {
  // Files saved by some tools are the bare canvas without the archive around it.
  const zipped = startsWith(bytes, 'fig-kiwi') ? zipSync({ 'canvas.fig': [bytes, { level: 0 }] }) : bytes
  if (!startsWith(zipped, 'PK')) throw new EngineError('This is not a .fig file.')
  try {
    const buffer = zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.byteLength) as ArrayBuffer
    const kept = parseFigBuffer(buffer)
    const given = parseFigBuffer(buffer)
    const images = new Map(kept.images)
    const graph = importNodeChanges(given.nodeChanges, given.blobs, new Map(images))
    const source: FigSource = {
      nodeChanges: kept.nodeChanges.map((change): NodeChange => ({ ...change })), blobs: kept.blobs, version: kept.figKiwiVersion, schemaDeflated: kept.figSchemaDeflated,
      thumbnail: kept.thumbnailPNG, meta: kept.metaJSON,
    }
    return { graph, source, images }
  } catch (error) {
    throw new EngineError(`The .fig file cannot be read: ${reason(error)}.`)
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
