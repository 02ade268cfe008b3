import type { MapStatus } from '../journey/map'
import type { MapReading } from '../reading/reading'
import { auditMap, type AuditOptions } from './audit-map'
import type { MapAudit } from './result'
import { rules as allRules } from './rules/index'
import { settle, type Settings } from './settings'
import { STORED } from './stored'

/** Audits many maps. What is asked of maps without settings of their own is settled once for each status. */
export function auditAll(readings: readonly MapReading[], options: AuditOptions = {}): MapAudit[] {
  const { rules = allRules, config = {}, preset } = options
  const settled = new Map<MapStatus, Settings>()
  return readings.map((reading) => {
    if (options.settings || reading.stored?.[STORED.config]) return auditMap(reading, options)
    const { status } = reading.map
    const settings = settled.get(status) ?? settle(rules, status, config, preset)
    settled.set(status, settings)
    return auditMap(reading, { ...options, settings })
  })
}
