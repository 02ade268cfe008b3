import { parsePrefs } from '../state/prefs'
import type { Context } from './context'

const key = 'prefs'

/** What the person chose last, from their own storage; the defaults where there is none. */
export async function loadPrefs({ hands, send }: Context): Promise<void> {
  const stored = await hands.request('store', { where: 'person', key })
  send({ type: 'prefs-loaded', prefs: parsePrefs(stored.ok ? stored.result.value : null) })
}

export async function savePrefs({ hands, state, send }: Context): Promise<void> {
  const saved = await hands.request('store', { where: 'person', key, set: state().prefs })
  if (!saved.ok && saved.failure) send({ type: 'toast', key: 'failure.storage', isTrouble: true })
}
