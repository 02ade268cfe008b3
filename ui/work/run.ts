import type { StageWish } from '../state/action'
import { gallery } from '../state/gallery'
import { auditScope } from './audit'
import { loadOwn } from './own'
import { loadPrefs } from './prefs'
import { editStage } from './stages'
import type { Workers } from './workers'

/** What the buttons on a stage's header wish. */
const wishes: Readonly<Record<string, StageWish>> = { 'stage-add-after': 'add', 'stage-duplicate': 'duplicate', 'stage-remove': 'remove' }

export const runWorkers: Workers = {
  /** A menu entry, a quick action or a button on a layer was chosen. */
  async run(context, { data }) {
    const wanted = gallery.find((summary) => summary.id === data.parameters['template'])
    if (data.command === 'insert' && wanted) {
      // A quick action comes before the panel knows the last choices, and means to use them.
      await loadPrefs(context)
      await loadOwn(context)
      return context.send({ type: 'insert', template: wanted.id })
    }
    if (context.state().screen !== 'audit') return
    await auditScope(context)
    const wish = wishes[data.command]
    if (wish === undefined) return
    const places = context.state().audit.result?.maps.flatMap(({ reading }) => reading.stages.map((stage) => ({ reading, stage })))
    const place = places?.find(({ stage }) => stage.node !== null && data.selection.includes(stage.node))
    if (place) await editStage(context, place.reading, wish, place.stage.id)
    else context.send({ type: 'toast', key: 'failure.no-stage', isTrouble: true })
  },
}
