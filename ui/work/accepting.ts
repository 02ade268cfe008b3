import { acceptFinding, forgetAcceptance } from '../../plugin/usecases/waive'
import { waiverOf } from '../state/accepting'
import { currentMap } from '../state/current-map'
import { auditAgain } from './audit'
import { runTask } from './run-task'
import type { Workers } from './workers'

export const acceptingWorkers: Workers = {
  async 'accept-now'(context, { accepting: { finding, reason, scope } }) {
    const { hands, state, send, today } = context
    const audit = currentMap(state())
    if (!audit || !reason.trim()) return
    const done = await runTask(context, 'change', () => acceptFinding(hands, audit, finding, { reason, by: '', at: today() }, scope))
    await auditAgain(context, [audit.reading.id])
    if (done) send({ type: 'toast', key: 'done.accept', undo: { change: done.undo } })
  },
  async 'take-back'(context, { finding }) {
    const { hands, state, send } = context
    const audit = currentMap(state())
    const waiver = audit && waiverOf(audit, finding)
    if (!audit || !waiver) return
    const done = await runTask(context, 'change', () => forgetAcceptance(hands, audit, waiver))
    await auditAgain(context, [audit.reading.id])
    if (done) send({ type: 'toast', key: 'done.take-back', undo: { change: done.undo } })
  },
}
