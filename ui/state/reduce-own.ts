import { currentMap } from './current-map'
import { panelLocale } from './locale-of'
import { openNaming } from './naming'
import { ownOf } from './own'
import type { OwnAction } from './own-action'
import { openSaving } from './saving'
import type { Reducers } from './reducers'

export const ownReducers: Reducers<OwnAction['type']> = {
  'own-loaded': (state, { own }) => {
    // Somebody who used an own template last meets it picked, as it is with those that come with Waymark.
    const [last = ''] = state.prefs.recent
    const isLast = state.own.length === 0 && state.query === '' && ownOf(own, last) !== null
    return { ...state, own, picked: isLast ? last : state.picked }
  },
  'save-template': (state) => {
    const audit = currentMap(state)
    return audit ? { ...state, saving: openSaving(audit.reading, state.own), toast: null } : state
  },
  'saving-input': (state, { change }) => (state.saving ? { ...state, saving: { ...state.saving, ...change } } : state),
  'saving-now': (state) => ({ ...state, saving: null }),
  'saving-closed': (state) => ({ ...state, saving: null }),
  'own-name': (state, { key }) => {
    const own = ownOf(state.own, key)
    return own ? { ...state, naming: openNaming(own, panelLocale(state.prefs, state.browser)), toast: null } : state
  },
  'naming-input': (state, { change }) => (state.naming ? { ...state, naming: { ...state.naming, ...change } } : state),
  'naming-now': (state) => ({ ...state, naming: null }),
  'naming-closed': (state) => ({ ...state, naming: null }),
  'own-copy': (state) => ({ ...state, toast: null }),
  'own-send': (state) => ({ ...state, toast: null }),
  'own-delete': (state) => ({ ...state, toast: null }),
  import: (state) => ({ ...state, toast: null }),
  'shelf-back': (state) => ({ ...state, toast: null }),
}
