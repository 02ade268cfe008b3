import { auditingAll } from '../core/audit/audit-all'
import type { AuditOptions } from '../core/audit/audit-map'
import type { AuditConfig } from '../core/audit/config'
import type { MapAudit } from '../core/audit/result'
import type { MapReading } from '../core/reading/reading'
import type { Client } from '../protocol/client'
import { goneLinks } from './gone-links'
import type { Watching } from './read-layers'
import { walk } from './walk'

/** Judges maps as they were read, by what the team asks; only whether their links still lead somewhere is looked up. */
export async function judgeMaps(hands: Client, readings: readonly MapReading[], options: AuditOptions = {}, team?: AuditConfig, watching: Watching = {}): Promise<MapAudit[]> {
  const gone = await goneLinks(hands, readings, watching)
  const world = { ...options.world, ...(gone.size && { isGone: (link: string) => gone.has(link) }) }
  return walk(auditingAll(readings, { ...options, world, config: { ...options.config, ...(team && { team }) } }), watching.pause)
}
