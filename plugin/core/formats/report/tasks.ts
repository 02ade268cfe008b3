import type { MapAudit } from '../../audit/result'
import { tellFinding, toneOf } from '../../messages/tell'
import type { Say } from '../../messages/say'
import { escapeMarkdown } from './escape-markdown'
import { findingsByStage } from './findings-by-stage'
import { linkToLayer } from './link-to-layer'

/**
 * What is left to do, as a list that can be pasted where a team keeps its work: one box a hole, maps and stages in the order
 * of the report. `link` is the file's link, as copied in Figma; without it the tasks stand without links.
 */
export function taskList(maps: readonly MapAudit[], link: string | null, say: Say): string {
  const parts = maps.flatMap((audit) => {
    const tasks = findingsByStage(audit).flatMap(({ findings }) => findings.map((finding) => {
      const { title, why } = tellFinding(say, finding)
      const to = link === null || finding.node === null ? null : linkToLayer(link, finding.node)
      const named = to === null ? `**${escapeMarkdown(title)}**` : `[**${escapeMarkdown(title)}**](${to})`
      return `- [ ] ${named} ${escapeMarkdown(why)} (${say(`tone.${toneOf(finding)}`)})`
    }))
    return tasks.length ? [`## ${escapeMarkdown(audit.reading.map.title || audit.reading.name)}\n\n${tasks.join('\n')}\n`] : []
  })
  return parts.length ? parts.join('\n') : `${say('report.no-tasks')}\n`
}
