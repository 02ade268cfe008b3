import type { Say } from '../../messages/say'
import { writeDelimited, type Cell } from '../table/write-delimited'
import { escapeMarkdown } from '../report/escape-markdown'
import type { RegisterRow } from './register'

/** The register for a spreadsheet: counts as numbers, so that they can be summed. */
export const registerCsv = (rows: readonly RegisterRow[], say: Say): string =>
  writeDelimited([[...heads(say), say('report.filled-head'), say('report.needed'), say('report.trend')], ...rows.map((row): Cell[] => [...cells(row, say), row.filled, row.required, trendWords(row)])], { bom: true })

/** The register as a Markdown table, to paste where a team talks. */
export function registerMarkdown(rows: readonly RegisterRow[], say: Say): string {
  const line = (said: readonly Cell[]) => `| ${said.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`
  const head = [...heads(say), say('report.filled-head'), say('report.trend')]
  return `${[line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => line([...cells(row, say), say('report.of', { filled: row.filled, required: row.required }), trendWords(row)]))].join('\n')}\n`
}

const heads = (say: Say): string[] => [
  say('report.map-head'), say('report.page'), say('map.owner'), say('map.customer'), say('layer.status'), say('report.stages-head'),
  say('report.findings-head'), say('report.worst-stage'), say('map.reviewed'),
]

const cells = ({ title, page, owner, persona, status, stages, findings, worst, reviewed }: RegisterRow, say: Say): Cell[] => [
  title, page, owner, persona, status ? say(`status.${status}`) : '', stages, findings,
  worst ? [worst.name, worst.word ?? String(worst.value)].join(' · ') : '', reviewed,
]

/** “40 % 60 % 93 %”: how much was filled, review by review. */
const trendWords = ({ trend }: RegisterRow): string => trend.map(({ share }) => `${Math.round(share * 100)} %`).join(' ')
