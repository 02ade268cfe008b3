import type { Exporter } from '../facade/session'
import type { MeasureText } from '../layout/measure'
import type { Doc } from '../model/document'
import { readFig } from './fig-read'
import { writeFig } from './fig-write'
import { createMeasurer } from './measure'
import { createExporter } from './render'
import { startOpenPencil } from './start'

/** All that the engine takes from @open-pencil: measuring, pictures, files. */
export interface Backend {
  readonly measure: MeasureText
  readonly exporter: Exporter
  readFig(bytes: Uint8Array): Promise<Doc>
  writeFig(doc: Doc): Promise<Uint8Array>
}

let backend: Promise<Backend> | undefined

/** One per process, like the library's own renderer; the measurer's memory serves every engine. */
export const openPencil = (): Promise<Backend> => (backend ??= create())

async function create(): Promise<Backend> {
  const renderer = await startOpenPencil()
  const measure = createMeasurer(renderer)
  return { measure, exporter: createExporter(renderer), readFig: bytes => readFig(bytes, measure), writeFig: doc => writeFig(doc) }
}
