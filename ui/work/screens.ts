import { lookOf } from '../../plugin/core/brand/look'
import { tellTemplateProblem } from '../../plugin/core/template/tell-problem'
import { mapFromSelection, screensSelected } from '../../plugin/usecases/from-selection'
import { brandOf } from '../state/brand-of'
import { mapLocale } from '../state/locale-of'
import { isDoing } from '../state/task'
import type { Context } from './context'
import { openListed } from './open-template'
import { panelSay } from './panel-say'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** Somebody who draws a frame around many layers changes the selection all the time. */
const calm = 150

/** Counts the selected screens while templates are on show, once the selection has come to rest. One of our maps is no screen. */
export function countScreens({ hands, state, send, later }: Context): void {
  const { selection } = state()
  if (state().screen !== 'insert' || selection.ids.length === 0 || selection.maps.length) {
    if (state().screens > 0) send({ type: 'screens-seen', count: 0 })
    return
  }
  later(async () => {
    if (state().selection !== selection) return
    const seen = await screensSelected(hands)
    if (seen.ok && state().selection === selection) send({ type: 'screens-seen', count: seen.result.length })
  }, calm)
}

export const screenWorkers: Workers = {
  async 'from-selection'(context) {
    const { hands, state, send } = context
    const { prefs, browser } = state()
    const template = openListed(state(), 'blank')
    if (!template || isDoing(state(), 'insert')) return
    const brand = brandOf(state(), prefs.brand)
    const made = await runTask(context, 'insert', (job) =>
      mapFromSelection(hands, { template, locale: mapLocale(prefs, browser), look: lookOf(brand, prefs.theme, prefs.drawn), brand: brand.id, theme: prefs.theme, key: context.newKey() }, job))
    if (!made) return
    if (!made.ok) return send({ type: 'toast', key: 'failure.screens', gaps: { reason: tellTemplateProblem(panelSay(context), made.problem, made.found) }, isTrouble: true })
    const { unseen, undo } = made
    send({ type: 'toast', key: unseen.length ? 'done.screens-unseen' : 'done.screens', gaps: { count: unseen.length, names: unseen.join(', ') }, undo: { change: undo } })
  },
}
