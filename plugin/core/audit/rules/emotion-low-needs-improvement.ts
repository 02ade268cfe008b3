import * as z from 'zod/mini'
import { isSettled, writtenIn } from '../content'
import { isLow, worstIn } from '../feelings'
import { quoted, type Rule } from '../rule'

const schema = z.strictObject({ share: z.number().check(z.gte(0), z.lte(1)) })

/** The lowest moments are where change helps most. Where the stage owes an improvement anyway, this one follows from that gap, and is lighter. */
export const emotionLowNeedsImprovement: Rule<'stage', z.infer<typeof schema>> = {
  id: 'emotion-low-needs-improvement',
  group: 'emotion',
  level: 'stage',
  severity: { workshop: 'warning', recommended: 'error', strict: 'error' },
  fix: 'suggest',
  reads: ['cells'],
  options: { schema, defaults: { share: 0.25 } },
  check({ id, name }, { at, covered, required, reading, options: { share }, report }) {
    const worst = worstIn(at(id, 'emotion'), reading.map.scale)
    if (!worst || !isLow(worst.value, reading.map.scale, share) || at(id, 'improvement').some(isSettled)) return
    const gap = covered.get(`${id}/improvement`)
    // One hole is one error: that of the required cell.
    const because = required.has('improvement') && gap ? { because: gap.state === 'absent' ? 'lane:improvement' : `${id}/improvement`, severity: 'warning' as const } : {}
    report({ key: `${id}/emotion`, stage: id, lane: worst.lane, node: worst.node, variant: 'unanswered', data: { stage: name, value: worst.value, word: quoted(worst.word), count: writtenIn(at(id, 'pain')).length }, ...because })
  },
}
