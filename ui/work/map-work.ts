import type { MapAudit } from '../../plugin/core/audit/result'
import type { Change } from '../../plugin/core/layers/patch'
import type { Gaps } from '../../plugin/core/messages/say'
import { isClientView, setClientView } from '../../plugin/usecases/client-view'
import { insertReport } from '../../plugin/usecases/insert-report'
import { recordReview } from '../../plugin/usecases/record-review'
import { hasMarks, toggleMarks } from '../../plugin/usecases/toggle-marks'
import { acceptAll, forgetAll } from '../../plugin/usecases/waive'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import { rows } from '../state/findings'
import { isAllSaid, type MapAsking, type MapWish } from '../state/map-work'
import { isDoing } from '../state/task'
import { auditAgain } from './audit'
import type { Context } from './context'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** What was done: what to say of it, and the way back. */
interface Deed { readonly key: string; readonly gaps?: Gaps; readonly undo: Change | null }

/** Does one thing to the map on show, reads it again and tells it. */
async function work(context: Context, does: (audit: MapAudit) => Promise<Deed | null>): Promise<void> {
  const { state, send } = context
  const audit = currentMap(state())
  if (!audit || isDoing(state(), 'change')) return
  const done = await does(audit)
  await auditAgain(context, [audit.reading.id])
  if (done) send({ type: 'toast', key: done.key, ...(done.gaps && { gaps: done.gaps }), ...(done.undo && { undo: { change: done.undo } }) })
}

/** Marks of the page as they are now: somebody may have thrown them away since. */
async function seeMarks({ hands, state, send }: Context): Promise<void> {
  const page = currentMap(state())?.reading.page.id
  if (page === undefined) return
  const seen = await hasMarks(hands, page)
  if (seen.ok) send({ type: 'marks-seen', page, isMarked: seen.result })
}

type Does = (context: Context, audit: MapAudit) => Promise<Deed | null>

const wishes: Readonly<Record<MapWish, Does>> = {
  async 'client-view'(context, { reading }) {
    const isOn = !isClientView(reading)
    const done = await runTask(context, 'change', () => setClientView(context.hands, reading, isOn))
    return done && { key: isOn ? 'done.client-view' : 'done.client-view-off', undo: done.undo }
  },
  async marks(context, { reading: { page } }) {
    const { audit, brands } = context.state()
    const here = audit.result?.maps.filter(({ reading }) => reading.page.id === page.id) ?? []
    const done = await runTask(context, 'change', () => toggleMarks(context.hands, here, knownBrands(brands)))
    if (!done) return null
    context.send({ type: 'marks-seen', page: page.id, isMarked: done.isShown })
    return { key: done.isShown ? 'done.marks' : done.isChanged ? 'done.marks-gone' : 'done.marks-none', undo: done.undo }
  },
  async report(context, audit) {
    const done = await runTask(context, 'change', (job) => insertReport(context.hands, audit, context.today(), { known: knownBrands(context.state().brands), ...job }))
    return done && { key: 'done.report', undo: done.undo }
  },
  async 'forget-all'(context, audit) {
    const done = await runTask(context, 'change', () => forgetAll(context.hands, audit))
    return done && { key: 'done.forget-all', undo: done.undo }
  },
}

/** What was asked about first, with the answers. */
const asked = ({ reason, by }: MapAsking): Readonly<Record<MapAsking['wish'], Does>> => ({
  async 'accept-all'(context, audit) {
    const count = rows(audit).length
    const done = await runTask(context, 'change', () => acceptAll(context.hands, audit, { reason: reason.trim(), by: by.trim(), at: context.today() }))
    return done && { key: 'done.accept-all', gaps: { count }, undo: done.undo }
  },
  async review(context, audit) {
    const done = await runTask(context, 'change', () => recordReview(context.hands, audit, { by: by.trim(), at: context.today() }, knownBrands(context.state().brands)))
    return done && { key: 'done.review', undo: done.undo }
  },
})

export const mapWorkers: Workers = {
  'map-menu': seeMarks,
  'map-wish': (context, { wish }) => work(context, (audit) => wishes[wish](context, audit)),
  async 'map-ask-now'(context, { asking }) {
    if (!isAllSaid(asking)) return
    await Promise.all([savePrefs(context), work(context, (audit) => asked(asking)[asking.wish](context, audit))])
  },
}
