import { acceptFinding, acceptFindings, forgetAcceptance } from '../../plugin/usecases/waive'
import { isAcceptable } from '../state/accepting'
import { currentMap } from '../state/current-map'
import { inMonths } from '../state/in-months'
import { auditAgain } from './audit'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import type { Workers } from './workers'

export const acceptingWorkers: Workers = {
  async 'accept-now'(context, { accepting }) {
    const { finding, alike, reason, by, scope, months } = accepting
    const { hands, state, send, today } = context
    const audit = currentMap(state())
    if (!audit || !isAcceptable(accepting)) return
    const at = today()
    const said = { reason, by: by.trim(), at, ...(months > 0 && { until: inMonths(at, months) }) }
    const kept = savePrefs(context)
    const done = await runTask(context, 'change', () => (alike.length ? acceptFindings(hands, audit, alike, said) : acceptFinding(hands, audit, finding, said, scope)))
    await auditAgain(context, [audit.reading.id])
    if (done) send({ type: 'toast', key: alike.length ? 'done.accept-alike' : 'done.accept', gaps: { count: alike.length }, undo: { change: done.undo } })
    if (done && alike.length) send({ type: 'alike-closed' })
    await kept
  },
  async 'take-back'(context, { finding }) {
    const { hands, state, send } = context
    const audit = currentMap(state())
    if (!audit) return
    const done = await runTask(context, 'change', () => forgetAcceptance(hands, audit, finding))
    await auditAgain(context, [audit.reading.id])
    if (done) send({ type: 'toast', key: 'done.take-back', undo: { change: done.undo } })
  },
}
