import type { MapReading } from '../../plugin/core/reading/reading'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { EngineError } from '../engine/errors'
import { openFig, type Engine } from '../engine/engine'
import { failureText } from '../failure-text'
import { openHands } from '../hands'
import { fine, problem, type Result } from '../problem'
import { readBytes } from '../read-file'
import type { AuditAsk, Audited } from './input'
import { pageAmong } from './pages'

/** Opens a Figma file on the engine and lets the plugin read it, as it would in Figma. */
export async function auditFig({ file, page, options, world }: AuditAsk): Promise<Audited> {
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  const engine = await opened(file, bytes.value)
  if (!engine.ok) return engine
  const hands = await openHands(engine.value, world)
  if (!hands.ok) return hands
  try {
    const read = await auditMaps(hands.value.client, { scope: { in: 'file' }, options })
    if (!read.ok) return problem('plugin.failed', { file, detail: failureText(read) })
    const known = pageAmong(file, page, read.result.pages.map((view) => view.page.name))
    if (!known.ok) return known
    const isAsked = (reading: MapReading) => page === undefined || reading.page.name === page
    return fine({ file, maps: read.result.maps.filter(({ reading }) => isAsked(reading)), candidates: read.result.candidates.filter(isAsked) })
  } finally {
    hands.value.close()
  }
}

async function opened(file: string, bytes: Uint8Array): Promise<Result<Engine>> {
  try {
    return fine(await openFig(bytes))
  } catch (error) {
    if (error instanceof EngineError) return problem('file.broken-fig', { file })
    throw error
  }
}
