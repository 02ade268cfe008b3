import type { MapReading } from '../../plugin/core/reading/reading'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { failureText } from '../failure-text'
import { openHands } from '../hands'
import { fine, problem } from '../problem'
import type { AuditAsk, Audited } from './input'
import { openFigFile } from './open-fig-file'
import { pageAmong } from './pages'

/** Opens a Figma file on the engine and lets the plugin read it, as it would in Figma. */
export async function auditFig({ file, page, options, world }: AuditAsk): Promise<Audited> {
  const engine = await openFigFile(file)
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
