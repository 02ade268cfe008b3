import type { Outcome } from '../../plugin/protocol/client'
import { auditMaps } from '../../plugin/usecases/audit-maps'
import { undoChange } from '../../plugin/usecases/change-map'
import { takeBack } from '../../plugin/usecases/take-back'
import { knownBrands } from '../state/brands'
import { auditScope } from './audit'
import { runTask } from './run-task'
import type { Workers } from './workers'

/** The way back from whatever was done last. */
export const undoWorkers: Workers = {
  async undo(context, { undo }) {
    const { hands, send } = context
    if ('remember' in undo) return send({ type: 'remember', edit: undo.remember })
    if ('shelf' in undo) return send({ type: 'shelf-back', edit: undo.shelf })
    const fresh = async (map: string) => {
      const found = await auditMaps(hands, { scope: { in: 'ids', ids: [map] }, taggedOnly: true })
      return found.ok ? found.result.maps.find(({ reading }) => reading.id === map)?.reading ?? null : null
    }
    const done = await runTask(context, 'change', async (): Promise<Outcome<unknown>> => ('changes' in undo ? takeBack(hands, undo.changes) : undoChange(hands, undo, fresh, knownBrands(context.state().brands))))
    if (done) send({ type: 'toast', key: 'done.undo' })
    if (context.state().audit.result !== null) await auditScope(context)
  },
}
