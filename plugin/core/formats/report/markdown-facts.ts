import type { MapAudit } from '../../audit/result'
import type { Say } from '../../messages/say'
import { escapeMarkdown } from './escape-markdown'
import { highAndLow, type HighOrLow } from './facts/high-and-low'
import { improvementRows } from './facts/improvement-rows'
import { unknownsOf } from './facts/unknowns'

/** What stands in a report besides gaps: both ends of the curve, the improvements, and what is not known. Empty parts are left out. */
export function markdownFacts(audit: MapAudit, say: Say): string[] {
  const found = highAndLow(audit)
  const { assumed, unrated, notApplicable } = unknownsOf(audit)
  return [
    ...section(say('report.high-and-low'), found ? [momentLine(say('map.peak'), found.peak), momentLine(say('map.lowest'), found.lowest)] : []),
    ...section(say('report.improvements-head'), improvementRows(audit.reading).map(({ stage, note }) => {
      const weight = note.value || note.effort ? [`${note.value ?? '?'} × ${note.effort ?? '?'}`] : []
      return `**${escapeMarkdown(stage)}**: ${escapeMarkdown(note.text)} (${escapeMarkdown([note.owner ?? say('map.no-owner'), note.due, ...weight].filter(Boolean).join(' · '))})`
    })),
    ...section(say('report.unknown'), [
      ...assumed.map(({ stage, text }) => `${say('report.assumed')}: ${escapeMarkdown(stage)}, ${escapeMarkdown(text)}`),
      ...(unrated.length ? [`${say('report.unrated')}: ${unrated.map(escapeMarkdown).join(', ')}`] : []),
      ...notApplicable.map(({ stage, lane, reason }) => `${say('report.does-not-apply')}: ${escapeMarkdown(stage)}, ${escapeMarkdown(lane)}: ${escapeMarkdown(reason)}`),
    ]),
  ]
}

const section = (head: string, lines: readonly string[]): string[] => (lines.length ? [`## ${escapeMarkdown(head)}`, lines.map((line) => `- ${line}`).join('\n')] : [])

const momentLine = (said: string, { name, value, word, quotes }: HighOrLow): string =>
  [`${said}: **${escapeMarkdown(name)}** (${escapeMarkdown([String(value), word].filter(Boolean).join(' · '))})`, ...quotes.slice(0, 1).map(escapeMarkdown)].join(' – ')
