import type { Locale } from '../../journey/locale'
import type { Template, TemplateWords } from '../../template/schema'
import type { Difference } from './difference'

type Said = Pick<TemplateWords, 'stages' | 'lanes' | 'prompts' | 'scale'>

/** What an older and a newer version of a template differ in, as their maps in one language would show it. */
export function diffTemplates(old: Template, next: Template, locale: Locale): Difference[] {
  const [was, will] = [old.words[locale], next.words[locale]]
  return [...stages(old, next, was, will), ...lanes(old, next, was, will), ...prompts(old, next, was, will), ...scale(was, will)]
}

function stages(old: Template, next: Template, was: Said, will: Said): Difference[] {
  return [
    ...next.stages.flatMap((id): Difference[] => {
      const name = will.stages[id]?.name ?? id
      if (!old.stages.includes(id)) return [{ kind: 'stage-added', id, name }]
      const before = was.stages[id]
      return before && (before.name !== name || before.about !== will.stages[id]?.about) ? [{ kind: 'stage-renamed', id, name: before.name, to: name }] : []
    }),
    ...old.stages.flatMap((id): Difference[] => (next.stages.includes(id) ? [] : [{ kind: 'stage-gone', id, name: was.stages[id]?.name ?? id }])),
  ]
}

function lanes(old: Template, next: Template, was: Said, will: Said): Difference[] {
  const before = new Map(old.lanes.map((lane) => [lane.id, lane]))
  const drawn = next.lanes.filter(({ on, required }) => on || required)
  return [
    ...drawn.flatMap(({ id, required }): Difference[] => {
      const name = will.lanes[id] ?? id
      const lane = before.get(id)
      if (!lane) return [{ kind: 'lane-added', id, name }]
      const label = was.lanes[id] ?? id
      return [
        ...(label === name ? [] : [{ kind: 'lane-renamed' as const, id, name: label, to: name }]),
        ...(lane.required === required ? [] : [{ kind: required ? 'lane-required' as const : 'lane-optional' as const, id, name }]),
      ]
    }),
    ...old.lanes.flatMap(({ id }): Difference[] => (next.lanes.some((lane) => lane.id === id) ? [] : [{ kind: 'lane-gone', id, name: was.lanes[id] ?? id }])),
  ]
}

function prompts(old: Template, next: Template, was: Said, will: Said): Difference[] {
  return next.lanes.flatMap(({ id }): Difference[] => {
    const count = next.stages.filter((stage, at) => {
      const before = was.prompts[id]?.[old.stages.indexOf(stage)]
      return before !== undefined && before !== will.prompts[id]?.[at]
    }).length
    return count ? [{ kind: 'prompts', id, name: will.lanes[id] ?? id, count }] : []
  })
}

const scale = (was: Said, will: Said): Difference[] =>
  (was.scale && will.scale && was.scale.join('\n') !== will.scale.join('\n') ? [{ kind: 'scale', id: 'scale', name: will.scale.join(', ') }] : [])
