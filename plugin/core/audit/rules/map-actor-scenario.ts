import { isBegun } from '../content'
import type { Rule } from '../rule'

/** Whose journey it is, and in which situation: without both, nobody can say whether a note is right. Quiet on a map that nobody has begun. */
export const mapActorScenario: Rule<'map'> = {
  id: 'map-actor-scenario',
  group: 'completeness',
  level: 'map',
  severity: { workshop: 'info', recommended: 'warning', strict: 'error' },
  fix: 'suggest',
  reads: ['header', 'cells'],
  check({ id, map, fields, cells }, { report }) {
    if (!isBegun(cells)) return
    const lacks = (variant: string, field: string) => report({ key: `map/${variant}`, node: fields[field] ?? id, variant, fix: fields[field] === undefined ? 'none' : 'suggest' })
    // A map that lost its title is called by its layer's name, so the field itself must be looked for.
    const hasTitle = map.title.trim() !== '' && (fields['title'] !== undefined || Object.keys(fields).length === 0)
    if (!hasTitle) lacks('title', 'title')
    if (!map.personas.some(({ name }) => name.trim())) lacks('customer', 'customer')
    if (!map.scenario?.trim() && !map.goal?.trim()) lacks('scenario', 'scenario')
  },
}
