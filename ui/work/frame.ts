import { auditMaps } from '../../plugin/usecases/audit-maps'
import { isNarrow, noFilter } from '../state/filter'
import { listed } from '../state/gallery'
import { isTab } from '../state/tab-of'
import { loadMemory } from './memory'
import { loadOwn } from './own'
import { loadPrefs, savePrefs } from './prefs'
import { countScreens } from './screens'
import { panelWorld } from './world'
import type { Workers } from './workers'

export const frameWorkers: Workers = {
  async ready(context, { data }) {
    const { hands, send, state } = context
    await loadPrefs(context)
    await loadOwn(context)
    countScreens(context)
    const { size } = state().prefs
    if (size) void hands.request('window', { resize: size })
    if (data.command !== 'open' || data.view.selection.length === 0) return
    // A selected map is what the person came for. Looking is quiet: without a map there, nothing is said of it.
    const looked = await auditMaps(hands, { scope: { in: 'selection' }, options: { world: panelWorld(context) }, ...await loadMemory(context) }, { pause: context.pause })
    if (looked.ok && looked.result.maps.length) send({ type: 'found-selected', maps: looked.result.maps, layers: looked.result.looked.layers })
  },
  prefs: savePrefs,
  'hint-closed': savePrefs,
  escape({ hands, state, send }) {
    const { tasks, screen, query, writing, audit } = state()
    const slow = tasks.find((task) => task.isSlow)
    if (slow) send({ type: 'cancel', id: slow.id })
    else if (screen === 'audit' && writing) send({ type: 'write-closed' })
    else if (screen === 'audit' && isNarrow(audit.filter)) send({ type: 'filter', change: noFilter })
    else if (!isTab(screen)) send({ type: 'back' })
    else if (screen === 'insert' && query !== '') send({ type: 'search', query: '' })
    else void hands.request('window', { close: true })
  },
  async resize(context, { width, height }) {
    await context.hands.request('window', { resize: { width, height } })
    // Storing waits until the corner has come to rest.
    const { size } = context.state().prefs
    context.later(() => { if (context.state().prefs.size === size) void savePrefs(context) }, 500)
  },
  enter({ state, send }) {
    if (state().screen === 'audit') send({ type: 'next-gap' })
  },
  dropped({ state, send }, { data }) {
    if (listed(state().own).some((summary) => summary.id === data.template)) send({ type: 'insert', template: data.template, at: { parent: data.parent, x: data.x, y: data.y } })
  },
}
