import { auditMap } from '../../plugin/core/audit/audit-map'
import type { MapAudit } from '../../plugin/core/audit/result'
import { parseMap } from '../../plugin/core/formats/map/parse-map'
import { readingOfMap } from '../../plugin/core/formats/map/reading-of-map'
import { fine, problem } from '../problem'
import type { AuditAsk, Audited } from './input'
import { pageAmong } from './pages'

/** Audits a map that is data: it stands on no page and has no layers to point to. */
export function auditMapData({ file, page, options }: AuditAsk, data: object): Audited {
  const parsed = parseMap(data)
  if (!parsed.ok) return problem('file.broken-map', { file, at: parsed.at || '/' })
  const known = pageAmong(file, page, [])
  return known.ok ? fine({ file, maps: [withoutNodes(auditMap(readingOfMap(parsed.map), options))], candidates: [] }) : known
}

const withoutNodes = (audit: MapAudit): MapAudit => ({
  ...audit,
  coverage: audit.coverage.map((cell) => ({ ...cell, node: null })),
  findings: audit.findings.map((finding) => ({ ...finding, node: null })),
})
