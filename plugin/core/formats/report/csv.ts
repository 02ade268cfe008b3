import type { Finding } from '../../audit/finding'
import type { MapAudit } from '../../audit/result'
import { tellFinding, toneOf } from '../../messages/tell'
import type { Say } from '../../messages/say'
import { writeDelimited } from '../table/write-delimited'
import type { Report } from './report'

/** The first line of a file of findings, with the mark by which Excel knows UTF-8. */
export const findingsHead = (say: Say): string => writeDelimited([[
  say('report.file'), say('report.map-head'), say('report.page'), say('report.stage'), say('report.lane'), say('report.kind'),
  say('report.what'), say('report.why'), say('report.accepted'), say('report.rule'), say('report.layer'),
]], { bom: true })

/** One row a finding, accepted ones too: a table to sort, filter and count in. */
export const findingRows = ({ file, maps }: Report, say: Say): string =>
  writeDelimited(maps.flatMap((audit) => audit.findings.map((finding) => row(file, audit, finding, say))))

export const auditCsv = (report: Report, say: Say): string => findingsHead(say) + findingRows(report, say)

function row(file: string, { reading }: MapAudit, finding: Finding, say: Say): string[] {
  const { title, why } = tellFinding(say, finding)
  return [
    file,
    reading.map.title || reading.name,
    reading.page.name,
    reading.stages.find(({ id }) => id === finding.stage)?.name ?? '',
    reading.lanes.find(({ id }) => id === finding.lane)?.label ?? '',
    say(`tone.${toneOf(finding)}`),
    title,
    why,
    finding.waived ? finding.reason ?? say('report.yes') : '',
    finding.rule,
    finding.node ?? '',
  ]
}
