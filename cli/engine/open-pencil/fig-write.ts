import type { Doc } from '../model/document'

export async function writeFig(_doc: Doc): Promise<Uint8Array> {
  throw new Error('later')
}
