import { applyFix, previewOne } from '../../plugin/usecases/fix-findings'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { isDoing } from '../state/task'
import { auditAgain } from './audit'
import { runTask } from './run-task'
import { panelWorld } from './world'
import type { Workers } from './workers'

export const drawLaneWorkers: Workers = {
  /** Draws the lane that a gap lacks; the card stays at the gap, which can then be written. */
  async 'draw-lane'(context, { gap }) {
    const { hands, state, send } = context
    const audit = currentMap(state())
    if (!audit || isDoing(state(), 'change')) return
    const missing = audit.findings.find(({ rule, key }) => rule === 'lane-required' && key === `lane:${gap.role}`) ?? audit.findings.find(({ key, variant }) => key === gap.key && variant === 'absent')
    if (!missing) return send({ type: 'toast', key: 'fix.nothing', isTrouble: true })
    const how = { world: panelWorld(context), known: knownBrands(state().brands), teamWords: state().memory.teamWords }
    const done = await runTask(context, 'change', async (job) => {
      const planned = await previewOne(hands, audit, missing, {}, { ...how, ...job })
      return planned.ok ? applyFix(hands, planned.result, { ...how, ...job }) : planned
    })
    await auditAgain(context, [audit.reading.id])
    if (!done) return
    if (done.mended.length === 0) return send({ type: 'toast', key: 'fix.nothing', isTrouble: true })
    send({ type: 'toast', key: 'done.lane', ...(done.undo && { undo: { change: done.undo } }) })
  },
}
