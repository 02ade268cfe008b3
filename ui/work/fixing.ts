import { applyFix, previewChosen, previewOne, previewSafe } from '../../plugin/usecases/fix-findings'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { isAnswered } from '../state/fixing'
import { auditAgain } from './audit'
import type { Context } from './context'
import { runTask } from './run-task'
import { panelWorld } from './world'
import type { Workers } from './workers'

/** Works out what would change, on the map as it is now; nothing is written. */
async function preview(context: Context): Promise<void> {
  const { hands, state, send } = context
  const { fixing, memory } = state()
  const audit = currentMap(state())
  if (!audit || !fixing || !isAnswered(fixing)) return
  const { finding, alike, words, level } = fixing
  const answer = { ...(words.trim() && { words }), ...(level !== null && { level }) }
  const planned = await runTask(context, 'audit', (job) => {
    const how = { world: panelWorld(context), known: knownBrands(state().brands), teamWords: memory.teamWords, ...job }
    if (alike) return previewChosen(hands, audit, alike, how)
    return finding ? previewOne(hands, audit, finding, answer, how) : previewSafe(hands, audit, undefined, how)
  })
  if (planned) return send({ type: 'fix-planned', fixing, planned })
  if (state().fixing === fixing) send({ type: 'fix-closed' })
}

export const fixingWorkers: Workers = {
  async fix(context) {
    if (context.state().fixing?.asks === null) await preview(context)
  },
  'fix-alike': preview,
  'fix-preview': preview,
  async 'fix-apply'(context, { planned }) {
    const { hands, send } = context
    const done = await runTask(context, 'change', (job) => applyFix(hands, planned, { teamWords: context.state().memory.teamWords, ...job }))
    await auditAgain(context, [planned.audit.reading.id])
    if (!done) return
    if (context.state().audit.alike) send({ type: 'alike-closed' })
    const { mended, left, undo } = done
    send({ type: 'toast', key: left.length ? 'done.fix-left' : undo ? 'done.fix' : 'done.fix-figma', gaps: { count: mended.length, left: left.length }, ...(undo && { undo: { change: undo } }) })
  },
}
