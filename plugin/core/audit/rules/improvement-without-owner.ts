import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** An improvement that nobody has taken on will stay a note. A note in the owner lane serves its whole stage. */
export const improvementWithoutOwner: Rule<'stage'> = {
  id: 'improvement-without-owner',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'off', recommended: 'off', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  check({ id, name }, { at, report }) {
    if (writtenIn(at(id, 'owner')).length) return
    const [first, ...others] = writtenIn(at(id, 'improvement')).filter(({ note }) => !note.owner)
    if (first) report({ key: `${id}/improvement`, stage: id, lane: first.note.lane, node: first.node, variant: 'no-owner', data: { stage: name, count: others.length + 1 } })
  },
}
