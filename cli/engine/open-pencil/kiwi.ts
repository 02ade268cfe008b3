import type { parseFigBuffer } from '@open-pencil/fig'

/** One node as the file stores it; the format has some 400 optional fields, of which we name those we touch. */
export interface NodeChange {
  guid?: Guid
  type?: string
  name?: string
  phase?: string
  parentIndex?: { guid: Guid; position: string }
  [field: string]: unknown
}

export interface Guid { sessionID: number; localID: number }

export const guidText = ({ sessionID, localID }: Guid): string => `${sessionID}:${localID}`

export const parseGuid = (id: string): Guid => {
  const [sessionID, localID] = id.split(':').map(Number) as [number, number]
  return { sessionID, localID }
}

/** A file taken apart, kept whole so that what we do not touch goes back as it came. */
export interface FigSource {
  readonly nodeChanges: NodeChange[]
  readonly blobs: Uint8Array[]
  readonly version: number | undefined
  readonly schemaDeflated: Uint8Array | undefined
  readonly thumbnail: Uint8Array | null
  readonly meta: string | null
}

export type Parsed = ReturnType<typeof parseFigBuffer>
