import { writtenIn } from '../content'
import type { Rule } from '../rule'

/** METHOD D: tie every touchpoint to its channel. A note in the channel lane below serves all touchpoints of its stage. */
export const touchpointWithoutChannel: Rule<'stage'> = {
  id: 'touchpoint-without-channel',
  group: 'method',
  level: 'stage',
  severity: { workshop: 'off', recommended: 'off', strict: 'info' },
  fix: 'none',
  reads: ['cells'],
  check({ id, name }, { at, report }) {
    if (writtenIn(at(id, 'channel')).length) return
    const [first, ...others] = writtenIn(at(id, 'touchpoint')).filter(({ note }) => !note.channel)
    if (first) report({ key: `${id}/touchpoint`, stage: id, lane: first.note.lane, node: first.node, variant: 'no-channel', data: { stage: name, count: others.length + 1 } })
  },
}
