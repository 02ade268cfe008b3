import { auditMaps } from '../../plugin/usecases/audit-maps'
import { gallery } from '../state/gallery'
import { parsePrefs } from '../state/prefs'
import type { Context } from './context'
import type { Workers } from './workers'

const prefsKey = 'prefs'

const save = ({ hands, state }: Context) => hands.request('store', { where: 'person', key: prefsKey, set: state().prefs })

export const frameWorkers: Workers = {
  async ready(context, { data }) {
    const { hands, send } = context
    const stored = await hands.request('store', { where: 'person', key: prefsKey })
    if (stored.ok) send({ type: 'prefs-loaded', prefs: parsePrefs(stored.result.value) })
    if (data.command !== 'open' && data.command !== '' || data.view.selection.length === 0) return
    // A selected map is what the person came for. Looking is quiet: without a map there, nothing is said of it.
    const looked = await auditMaps(hands, { scope: { in: 'selection' } }, {})
    if (looked.ok && looked.result.maps.length) send({ type: 'found-selected', maps: looked.result.maps, layers: looked.result.looked.layers })
  },
  async prefs(context) {
    const saved = await save(context)
    if (!saved.ok && saved.failure) context.send({ type: 'toast', key: 'failure.storage', isTrouble: true })
  },
  'options-opened': async (context) => void await save(context),
  escape({ hands, state, send }) {
    const { tasks, screen, query } = state()
    const slow = tasks.find((task) => task.isSlow)
    if (slow) send({ type: 'cancel', id: slow.id })
    else if (screen === 'options' || screen === 'settings') send({ type: 'back' })
    else if (screen === 'insert' && query !== '') send({ type: 'search', query: '' })
    else void hands.request('window', { close: true })
  },
  resize({ hands }, { width, height }) {
    void hands.request('window', { resize: { width, height } })
  },
  enter({ state, send }) {
    if (state().screen === 'audit') send({ type: 'next-gap' })
  },
  dropped({ send }, { data }) {
    if (gallery.some((summary) => summary.id === data.template)) send({ type: 'insert', template: data.template, at: { parent: data.parent, x: data.x, y: data.y } })
  },
}
