import type { MapAudit } from '../../audit/result'
import { tellFinding, toneOf } from '../../messages/tell'
import type { Say } from '../../messages/say'
import { candidateLine } from './candidate-line'
import { SIGNS } from './cell-mark'
import { cellWords } from './cell-words'
import { escapeMarkdown } from './escape-markdown'
import { findingsByStage } from './findings-by-stage'
import { markdownFacts } from './markdown-facts'
import { matrixOf } from './matrix'
import { placeLine } from './place-line'
import type { Report } from './report'
import { allWell, summaryLine } from './summary'

/** An audit for people to read, paste and send: no ids, no score. */
export function auditMarkdown({ file, maps, candidates }: Report, say: Say): string {
  const parts = maps.flatMap((audit) => mapMarkdown(audit, say))
  if (!maps.length) parts.push(escapeMarkdown(say('report.no-maps', { file })))
  if (candidates.length) parts.push(candidates.map((reading) => `- ${escapeMarkdown(candidateLine(reading, say))}`).join('\n'))
  return `${parts.join('\n\n')}\n`
}

function mapMarkdown(audit: MapAudit, say: Say): string[] {
  const well = allWell(audit, say)
  return [
    `# ${escapeMarkdown(audit.reading.map.title || audit.reading.name)}`,
    escapeMarkdown(placeLine(audit, say)),
    `${escapeMarkdown(summaryLine(audit, say))}${well ? ` ${escapeMarkdown(well)}` : ''}`,
    table(audit, say),
    ...findingsByStage(audit).flatMap(({ stage, name, isLowest, findings }) => [
      `## ${escapeMarkdown(stage === null ? say('report.whole-map') : isLowest ? say('report.lowest-stage', { stage: name }) : name)}`,
      findings.map((finding) => {
        const { title, why } = tellFinding(say, finding)
        return `- ${say(`tone.${toneOf(finding)}`)}: **${escapeMarkdown(title)}** — ${escapeMarkdown(why)}`
      }).join('\n'),
    ]),
    ...markdownFacts(audit, say),
  ]
}

function table(audit: MapAudit, say: Say): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const heads = [say('report.stage'), ...audit.roles.map((role) => say(`role.${role}`)), say('report.filled-head')]
  return [
    row(heads.map(escapeMarkdown)),
    row(heads.map(() => '---')),
    ...matrixOf(audit).map(({ name, cells, filled, required }) => row([
      escapeMarkdown(name),
      ...cells.map(({ cell, mark }) => `${SIGNS[mark]} ${escapeMarkdown(cellWords(cell, mark, say))}`),
      say('report.of', { filled, required }),
    ])),
  ].join('\n')
}
