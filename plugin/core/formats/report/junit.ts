import type { Finding, Severity } from '../../audit/finding'
import type { MapAudit } from '../../audit/result'
import { tellFinding } from '../../messages/tell'
import type { Say } from '../../messages/say'
import { escapeXml } from './escape-xml'
import { matrixOf } from './matrix'
import type { Report } from './report'

/** The document around the suites. Source: the JUnit report format as CI systems read it. */
export const openJunit = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="journey maps">\n'
export const closeJunit = '</testsuites>\n'

const attributes = (of: Readonly<Record<string, string | number>>): string => Object.entries(of).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('')

/**
 * One suite a map: a case that passes for each filled cell, and a case for each finding. `failing` are the severities that
 * fail the build; lighter findings pass with a note, accepted ones are skipped.
 */
export const junitSuites = ({ file, maps }: Report, failing: readonly Severity[], say: Say): string => maps.map((audit) => suite(file, audit, failing, say)).join('')

/** What stands in place of a file that could not be read. */
export const junitFailure = (file: string, message: string): string =>
  `<testsuite${attributes({ name: file, tests: 1, failures: 0, errors: 1, skipped: 0 })}>\n<testcase${attributes({ classname: file, name: file })}><error${attributes({ message })}/></testcase>\n</testsuite>\n`

function suite(file: string, audit: MapAudit, failing: readonly Severity[], say: Say): string {
  const name = [file, audit.reading.page.name, audit.reading.map.title || audit.reading.name].filter(Boolean).join(' · ')
  const filled = matrixOf(audit).flatMap(({ name: stage, cells }) => cells.flatMap(({ cell, mark }) => (mark === 'filled' ? [`<testcase${attributes({ classname: name, name: `${stage} · ${say(`role.${cell.role}`)}` })}/>\n`] : [])))
  const found = audit.findings.map((finding) => testCase(name, finding, failing, say))
  const failures = audit.findings.filter((finding) => isFailing(finding, failing)).length
  const skipped = audit.findings.filter(({ waived }) => waived).length
  return `<testsuite${attributes({ name, tests: filled.length + found.length, failures, errors: 0, skipped })}>\n${filled.join('')}${found.join('')}</testsuite>\n`
}

const isFailing = ({ severity, waived }: Finding, failing: readonly Severity[]): boolean => !waived && failing.includes(severity)

function testCase(map: string, finding: Finding, failing: readonly Severity[], say: Say): string {
  const { title, why } = tellFinding(say, finding)
  const inside = isFailing(finding, failing)
    ? `<failure${attributes({ type: finding.rule, message: `${title} ${why}` })}/>`
    : finding.waived ? `<skipped${attributes({ message: finding.reason ?? say('cell.waived') })}/>` : `<system-out>${escapeXml(why)}</system-out>`
  return `<testcase${attributes({ classname: `${map} · ${finding.rule}`, name: title })}>${inside}</testcase>\n`
}
