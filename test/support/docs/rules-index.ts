import type { AnyRule } from '../../../plugin/core/audit/rule'
import { nameRule } from '../../../plugin/core/messages/name-rule'
import type { Say } from '../../../plugin/core/messages/say'

const PRESETS = ['workshop', 'recommended', 'strict'] as const

const row = ({ id, severity, fix }: AnyRule, say: Say): string =>
  `| [${nameRule(say, id)}](rules/${id}.md) | ${PRESETS.map((preset) => severity[preset]).join(' | ')} | ${fix === 'none' ? '–' : fix} |`

/** The page that leads to the page of every rule, by group, in the order of the audit. */
export function rulesIndex(rules: readonly AnyRule[], say: Say, groupName: (group: string) => string): string {
  const groups = [...new Set(rules.map(({ group }) => group))]
  return `${[
    '# Rules',
    `What the audit looks for: ${rules.length} rules. A map that is a draft is held to *workshop*, one in review to *recommended*, a final one to *strict*; a team may weigh each differently. An *error* is a gap, a *warning* something to check, an *info* a tip. A *safe* fix can be taken in bulk; one marked *suggest* is looked at first.`,
    ...groups.map((group) => [`## ${groupName(group)}`, '', '| rule | workshop | recommended | strict | fix |', '|---|---|---|---|---|', ...rules.filter((rule) => rule.group === group).map((rule) => row(rule, say))].join('\n')),
  ].join('\n\n')}\n`
}
