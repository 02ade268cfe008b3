import { auditMaps } from '../../plugin/usecases/audit-maps'
import { setStatus } from '../../plugin/usecases/change-map'
import { showLayers } from '../../plugin/usecases/show-layers'
import { knownBrands } from '../state/brands'
import { currentMap } from '../state/current-map'
import type { Context } from './context'
import { loadMemory } from './memory'
import { savePrefs } from './prefs'
import { runTask } from './run-task'
import { countScreens } from './screens'
import { watchMaps } from './watch-maps'
import { panelWorld } from './world'
import type { Workers } from './workers'

/** Looks at the whole scope anew. A look that is still under way is called off: only the last one counts. */
export async function auditScope(context: Context): Promise<void> {
  const { state, send, hands } = context
  for (const task of state().tasks) if (task.kind === 'audit') send({ type: 'cancel', id: task.id })
  const { scope } = state().audit
  const found = await runTask(context, 'audit', async (job) => {
    // Colleagues may have taught words since the last look.
    const memory = await loadMemory(context)
    return auditMaps(hands, { scope: { in: scope }, options: { world: panelWorld(context) }, ...memory }, job)
  })
  if (found === null) return
  const isNothingSelected = scope === 'selection' && found.pages.every((page) => page.selection.length === 0)
  send({ type: 'audited', looked: { maps: found.maps, candidates: found.candidates, layers: found.looked.layers, scope, isNothingSelected } })
  await watchMaps(context)
}

/** Looks at some maps again, quietly; the others stay as they were. */
export async function auditAgain(context: Context, ids: readonly string[]): Promise<void> {
  const isOurs = context.state().audit.result?.maps.every(({ reading }) => reading.reading === 'tagged' || !ids.includes(reading.id)) ?? true
  const again = await auditMaps(context.hands, { scope: { in: 'ids', ids }, taggedOnly: isOurs, options: { world: panelWorld(context) }, ...context.state().memory }, { pause: context.pause })
  if (!again.ok) return
  context.send({ type: 'audited-again', asked: ids, maps: again.result.maps })
  await watchMaps(context)
}

const known = ({ state }: Context): readonly string[] => state().audit.result?.maps.map((map) => map.reading.id) ?? []

export const auditWorkers: Workers = {
  audit: auditScope,
  async scope(context) {
    await Promise.all([auditScope(context), savePrefs(context)])
  },
  async open(context, { screen }) {
    countScreens(context)
    if (screen === 'audit') await auditScope(context)
  },
  async 'found-selected'(context) {
    if (context.state().screen === 'audit') await watchMaps(context)
  },
  async changed(context, { data }) {
    if (context.state().audit.result === null) return
    const concerned = data.maps.filter((id) => known(context).includes(id))
    if (data.all) await auditScope(context)
    else if (concerned.length) await auditAgain(context, concerned)
  },
  async selection(context, { data }) {
    countScreens(context)
    const { screen, audit } = context.state()
    const isElsewhere = data.maps.length > 0 && data.maps.some((id) => !known(context).includes(id)) || audit.result?.maps.length === 0
    if (screen === 'audit' && audit.scope === 'selection' && isElsewhere) await auditScope(context)
  },
  async page(context) {
    countScreens(context)
    if (context.state().screen === 'audit' && context.state().audit.scope === 'page') await auditScope(context)
  },
  async go(context, { ids }) {
    const done = await runTask(context, 'show', () => showLayers(context.hands, ids))
    if (done?.shown !== 0) return
    context.send({ type: 'toast', key: 'failure.missing-node', isTrouble: true })
    await auditScope(context)
  },
  async status(context, { status }) {
    const audit = currentMap(context.state())
    if (!audit) return
    const done = await runTask(context, 'change', () => setStatus(context.hands, audit.reading, status, knownBrands(context.state().brands)))
    if (done) context.send({ type: 'toast', key: `done.status.${status}`, ...(done.undo && { undo: done.undo }) })
    await auditAgain(context, [audit.reading.id])
  },
}
