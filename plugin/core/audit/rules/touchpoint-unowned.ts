import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** METHOD E: who controls each touchpoint, we, a partner or a third party. A note in the owner lane serves its whole stage. */
export const touchpointUnowned: Rule<'stage'> = {
  id: 'touchpoint-unowned',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'off', recommended: 'off', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  check({ id, name }, { at, report }) {
    if (writtenIn(at(id, 'owner')).length) return
    const [first, ...others] = writtenIn(at(id, 'touchpoint')).filter(({ note }) => !note.controlledBy && !note.owner)
    if (first) report({ key: `${id}/touchpoint`, stage: id, lane: first.note.lane, node: first.node, variant: 'no-owner', data: { stage: name, count: others.length + 1 } })
  },
}
