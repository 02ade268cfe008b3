import { isSettled, writtenIn } from '../content'
import type { Rule } from '../rule'

/** A pain point is there to be answered. Where the stage owes an improvement anyway, this one only follows from that gap. */
export const painWithoutImprovement: Rule<'stage'> = {
  id: 'pain-without-improvement',
  group: 'content',
  level: 'stage',
  severity: { workshop: 'info', recommended: 'warning', strict: 'error' },
  fix: 'suggest',
  reads: ['cells'],
  check({ id, name }, { at, covered, required, report }) {
    const [first, ...others] = writtenIn(at(id, 'pain'))
    if (!first || at(id, 'improvement').some(isSettled)) return
    const gap = covered.get(`${id}/improvement`)
    const because = required.has('improvement') && gap ? { because: gap.state === 'absent' ? 'lane:improvement' : `${id}/improvement` } : {}
    report({ key: `${id}/pain`, stage: id, lane: first.note.lane, node: first.node, variant: 'unanswered', data: { stage: name, count: others.length + 1 }, ...because, ...('because' in because && { severity: 'warning' }) })
  },
}
