import type { Finding, Severity } from '../../audit/finding'
import type { Coverage, MapAudit } from '../../audit/result'
import { tellFinding } from '../../messages/tell'
import { tellWhy } from '../../messages/tell-why'
import type { Say } from '../../messages/say'
import type { MapReading } from '../../reading/reading'
import type { Report } from './report'

/**
 * An audit of one file as data for other programs. Every field is always there but `text` and `value` of a cell that has
 * none and `because` of a finding without a cause; what has no layer of its own has `"node": null`.
 */
export const auditJson = ({ file, maps, candidates }: Report, say: Say) => ({
  tool: 'waymark',
  schema: 1,
  file,
  maps: maps.map((audit) => mapJson(audit, say)),
  candidates: candidates.map((reading) => candidateJson(reading, say)),
  summary: { maps: maps.length, errors: count(maps, 'error'), warnings: count(maps, 'warning'), infos: count(maps, 'info') },
})

/** What stands in place of an audit where a file could not be read. `code` is for programs, `message` for people. */
export const failureJson = (file: string, error: { readonly code: string; readonly message: string }) => ({ tool: 'waymark', schema: 1, file, error })

const mapJson = ({ reading, coverage, completeness, score, findings }: MapAudit, say: Say) => ({
  id: reading.id,
  name: reading.map.title || reading.name,
  page: reading.page.name,
  reading: reading.reading,
  confidence: hundredths(reading.confidence),
  orientation: reading.orientation,
  stages: reading.stages.map(({ id, name, node }) => ({ key: id, name, node })),
  lanes: reading.lanes.map(({ id, label, role, node }) => ({ key: id, label, role, node })),
  coverage: coverage.map(coverageJson),
  completeness,
  score,
  findings: findings.map((finding) => findingJson(finding, say)),
})

const coverageJson = ({ stage, role, state, text, value }: Coverage) => ({
  stage, role, state, ...(text !== undefined && { text }), ...(value !== undefined && { value }),
})

function findingJson(finding: Finding, say: Say) {
  const { rule, severity, stage, lane, node, fix, waived, because } = finding
  const { title, why } = tellFinding(say, finding)
  return { rule, severity, stage, lane, node, message: `${title} ${why}`, fix, waived, ...(because !== undefined && { because }) }
}

const candidateJson = ({ id, name, page, confidence, why }: MapReading, say: Say) => ({
  id, name, page: page.name, confidence: hundredths(confidence), why: (why ?? []).map((code) => tellWhy(say, code)).join(' '),
})

const hundredths = (share: number) => Math.round(share * 100) / 100

function count(maps: readonly MapAudit[], severity: Severity): number {
  let found = 0
  for (const { findings } of maps) for (const finding of findings) if (finding.severity === severity && !finding.waived) found += 1
  return found
}
