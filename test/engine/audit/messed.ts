import type { MapAudit } from '../../../plugin/core/audit/result'
import { auditMaps } from '../../../plugin/usecases/audit-maps'
import { openStage, type Stage } from '../../support/sandbox'
import { insert, theMap } from '../../support/waymark'
import type { Mess } from './messes'

const STYLES = ['Regular', 'Medium', 'Semi Bold', 'Bold'].map((style) => ({ family: 'Inter', style }))

/** The map of a mess, audited as its rule needs it. */
export async function auditOf({ hands }: Stage, { options }: Pick<Mess, 'options'>): Promise<MapAudit> {
  const done = await auditMaps(hands, { scope: { in: 'page' }, options: { preset: 'recommended', ...options }, taggedOnly: true })
  if (!done.ok || !done.result.maps[0]) throw new Error(JSON.stringify(done))
  return done.result.maps[0]
}

/** A map on the engine with what a person did to it. */
export async function messed(mess: Mess): Promise<{ readonly stage: Stage; readonly audit: MapAudit }> {
  const stage = await openStage({ fonts: STYLES })
  await insert(stage, mess.wanted ?? {})
  await mess.does?.({ figma: stage.engine.person, audit: await theMap(stage) })
  stage.engine.person.commitUndo()
  await stage.engine.settle()
  return { stage, audit: await auditOf(stage, mess) }
}
