import type { JourneyMap } from '../../journey/map'
import type { Role } from '../../journey/role'
import { lostFrom } from '../import/lost-from'
import type { Exported, Remark } from '../import/imported'
import { feelingsOf, fifth, notesOf, stepsOf } from '../steps/phases-of-map'
import { escapeActor, escapeMermaid } from './escape'

const HELD: readonly Role[] = ['touchpoint', 'emotion', 'improvement']

/**
 * A map as a Mermaid `journey`. It holds the title, the scenario (as `accDescr`), the customers' names, the stages, the texts of
 * touchpoints and, in comments that Mermaid skips, of improvements, and each stage's feelings as 1–5.
 */
export function exportMermaid(map: JourneyMap): Exported {
  const people = map.personas.map(({ name }) => escapeActor(name)).filter(Boolean).join(', ')
  const lines = ['journey']
  if (map.title.trim()) lines.push(`    title ${escapeMermaid(map.title)}`)
  if (map.scenario?.trim()) lines.push(`    accDescr: ${escapeMermaid(map.scenario)}`)
  const unrated: Remark[] = []
  for (const stage of map.stages) {
    lines.push(`    section ${escapeMermaid(stage.name) || '-'}`)
    const felt = feelingsOf(map, stage.id).filter(({ value }) => value !== undefined)
    const steps = stepsOf(map, stage, felt, 0)
    for (const { name, feeling, isCarrier } of steps) {
      const value = feeling?.value
      // Mermaid draws a face for whatever number stands there; the middle one misleads least.
      lines.push(`      ${escapeMermaid(name)}: ${value === undefined ? 3 : fifth(value, map)}${people && `: ${people}`}`)
      if (isCarrier) lines.push('      %% jm:feeling')
      if (value === undefined) lines.push('      %% jm:unrated')
    }
    if (steps.length && !felt.length) unrated.push({ line: 0, what: 'export.unrated-as-neutral', gaps: { stage: stage.name } })
    for (const { text } of notesOf(map, stage.id, 'improvement')) lines.push(`      %% jm:improvement ${escapeMermaid(text)}`)
  }
  return { text: `${lines.join('\n')}\n`, lost: [...lostFrom(map, { role: (role) => HELD.includes(role), detail: () => false, header: ['scenario'] }), ...unrated] }
}
