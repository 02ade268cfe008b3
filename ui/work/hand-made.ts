import { lookOf } from '../../plugin/core/brand/look'
import type { Gaps } from '../../plugin/core/messages/say'
import { adoptMap } from '../../plugin/usecases/adopt-map'
import { editMemory, type MemoryEdit } from '../../plugin/usecases/file-memory'
import { rereadMap } from '../../plugin/usecases/reread-map'
import { showLayers } from '../../plugin/usecases/show-layers'
import { tidyMap } from '../../plugin/usecases/tidy-map'
import { brandOf } from '../state/brand-of'
import { isDoing } from '../state/task'
import { auditScope } from './audit'
import { judgeAgain } from './judge-again'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** What to say when an edit of the file's memory is done. */
function told(edit: MemoryEdit): { readonly key: string; readonly gaps?: Gaps } {
  if (edit.about === 'map') return { key: edit.isMap ? 'done.a-map' : 'done.not-a-map' }
  if (edit.about === 'rules') return { key: 'whole' in edit.change ? 'done.rules' : 'done.rule' }
  return { key: edit.role === null ? 'done.forgotten' : 'done.taught', gaps: { word: edit.word } }
}

/** Work on maps that somebody drew by hand. */
export const handMadeWorkers: Workers = {
  async adopt(context, { reading }) {
    const { hands, send } = context
    const done = await runTask(context, 'change', () => adoptMap(hands, reading, context.newKey()))
    if (done) {
      send({ type: 'toast', key: 'done.adopt', undo: { change: done.undo } })
      send({ type: 'settled', map: reading.id })
    }
    await auditScope(context)
  },
  async remember(context, { edit }) {
    const { hands, send } = context
    const done = await runTask(context, 'change', () => editMemory(hands, edit))
    if (done) {
      send({ type: 'remembered', memory: done.memory })
      send({ type: 'toast', ...told(edit), undo: { remember: done.undo } })
    }
    // Other weights find the same things: nothing has to be read again.
    if (edit.about === 'rules') return judgeAgain(context)
    if (context.state().audit.result !== null) await auditScope(context)
  },
  async force(context, { forced }) {
    const { hands, send, state } = context
    const { question, memory } = state()
    if (question === null) return
    const { reading, readAs } = question
    const again = await runTask(context, 'audit', (job) => rereadMap(hands, { reading, forced, teamWords: memory.teamWords }, job))
    // Somebody who clicks on, or leaves, means the last click.
    if (state().question?.forced !== forced) return
    if (again?.reading) return send({ type: 'reread', reading: again.reading, forced })
    send({ type: 'reread', reading, forced: readAs })
    if (again) send({ type: 'toast', key: 'question.lost', isTrouble: true })
  },
  async tidy(context, { reading }) {
    const { hands, send, state } = context
    const { prefs } = state()
    if (isDoing(state(), 'change')) return
    const brand = brandOf(state(), prefs.brand)
    const drawing = { look: lookOf(brand, prefs.theme, prefs.drawn), brand: brand.id, theme: prefs.theme, key: context.newKey() }
    const made = await runTask(context, 'change', async (job) => {
      // The clean map is drawn on the page in view, so the original has to be there.
      const shown = await showLayers(hands, [reading.id])
      return shown.ok ? tidyMap(hands, reading, drawing, job) : shown
    })
    if (made === null) return
    await auditScope(context)
    send({ type: 'map', id: made.id })
    const { length: count } = made.leftOut
    send({ type: 'toast', key: count ? 'done.tidy-left' : 'done.tidy', gaps: { count }, undo: { change: made.undo } })
    send({ type: 'left-out', texts: made.leftOut })
  },
}
