import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** METHOD D: pain points come in four types, and their type says who can mend them. */
export const painUntyped: Rule<'stage'> = {
  id: 'pain-untyped',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'off', recommended: 'off', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  check({ id, name }, { at, report }) {
    const [first, ...others] = writtenIn(at(id, 'pain')).filter(({ note }) => !note.pain)
    if (first) report({ key: `${id}/pain`, stage: id, lane: first.note.lane, node: first.node, variant: 'untyped', data: { stage: name, count: others.length + 1 } })
  },
}
