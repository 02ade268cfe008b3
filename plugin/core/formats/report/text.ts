import type { MapAudit } from '../../audit/result'
import { tellFinding, toneOf } from '../../messages/tell'
import type { Say } from '../../messages/say'
import { candidateLine } from './candidate-line'
import { SIGNS } from './cell-mark'
import { columns } from './columns'
import { findingsByStage } from './findings-by-stage'
import { matrixOf, type MatrixRow } from './matrix'
import { placeLine } from './place-line'
import type { Report } from './report'
import { allWell, summaryLine } from './summary'

/** Names in a table are cut where they would push the signs out of sight, in characters. */
const WIDEST_NAME = 40

/** Without what would steer a terminal: control characters, and marks that turn the direction of what follows. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').trim()

const short = (name: string) => (name.length > WIDEST_NAME ? `${name.slice(0, WIDEST_NAME - 1).trimEnd()}…` : name)

/** An audit for a terminal: plain text, columns by spaces, no colour. Empty where nothing was found. */
export function auditText({ file, maps, candidates }: Report, say: Say): string {
  if (!maps.length && !candidates.length) return ''
  const lines = [file]
  for (const audit of maps) lines.push('', ...mapText(audit, say).map((line) => (line ? `  ${line}` : line)))
  for (const reading of candidates) lines.push(`  ${oneLine(candidateLine(reading, say))}`)
  return `${lines.join('\n')}\n`
}

function mapText(audit: MapAudit, say: Say): string[] {
  const rows = matrixOf(audit)
  const well = allWell(audit, say)
  const table = columns([
    ['', ...audit.roles.map((role) => say(`role.${role}`)), ''],
    ...rows.map(({ name, cells, filled, required }) => [short(oneLine(name)), ...cells.map(({ mark }) => SIGNS[mark]), say('report.of', { filled, required })]),
  ])
  return [
    `${oneLine(audit.reading.map.title || audit.reading.name)} (${oneLine(placeLine(audit, say))})`,
    summaryLine(audit, say),
    ...(well ? [well] : []),
    '', ...table, legend(rows, say),
    ...findingsByStage(audit).flatMap(({ stage, name, isLowest, findings }) => [
      '',
      oneLine(stage === null ? say('report.whole-map') : isLowest ? say('report.lowest-stage', { stage: name }) : name),
      ...columns(findings.flatMap((finding) => {
        const { title, why } = tellFinding(say, finding)
        return [[`  ${say(`tone.${toneOf(finding)}`)}`, oneLine(title)], ['', oneLine(why)]]
      })),
    ]),
  ]
}

/** Only the signs that stand in this matrix. */
function legend(rows: readonly MatrixRow[], say: Say): string {
  const marks = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)))
  return [...marks].map((mark) => `${SIGNS[mark]} ${say(`cell.${mark}`)}`).join('   ')
}
