import type { MapStatus } from '../journey/map'
import type { MapReading } from '../reading/reading'
import { finish, type Steps } from '../steps'
import { auditing, type AuditOptions } from './audit-map'
import type { MapAudit } from './result'
import { rules as allRules } from './rules/index'
import { settle, type Settings } from './settings'
import { STORED } from './stored'

/** Audits many maps. What is asked of maps without settings of their own is settled once for each status. */
export const auditAll = (readings: readonly MapReading[], options: AuditOptions = {}): MapAudit[] => finish(auditingAll(readings, options))

/** The same, a rule of a map a step. */
export function* auditingAll(readings: readonly MapReading[], options: AuditOptions = {}): Steps<MapAudit[]> {
  const { rules = allRules, config = {}, preset } = options
  const settled = new Map<MapStatus, Settings>()
  const audits: MapAudit[] = []
  for (const reading of readings) {
    const { status } = reading.map
    const isOwn = options.settings !== undefined || reading.stored?.[STORED.config] !== undefined
    const settings = isOwn ? options.settings : settled.get(status) ?? settle(rules, status, config, preset)
    if (settings && !isOwn) settled.set(status, settings)
    audits.push(yield* auditing(reading, { ...options, ...(settings && { settings }) }))
  }
  return audits
}
