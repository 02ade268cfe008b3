import { currentMap } from './current-map'
import type { Reducers } from './reducers'
import type { ReworkAction } from './rework-action'

export const reworkReducers: Reducers<ReworkAction['type']> = {
  'language-open': (state) => ({ ...state, toast: null, language: currentMap(state)?.reading.map.locale ?? null }),
  'language-input': (state, { locale }) => ({ ...state, language: locale }),
  'language-closed': (state) => ({ ...state, language: null }),
  'map-language': (state) => ({ ...state, language: null }),
  migrate: (state) => ({ ...state, toast: null }),
  'migrate-opened': (state, { migrating }) => ({ ...state, migrating }),
  'migrate-toggle': (state, { difference, isOn }) => {
    const { migrating } = state
    if (!migrating) return state
    const others = migrating.left.filter((one) => one !== difference)
    return { ...state, migrating: { ...migrating, left: isOn ? others : [...others, difference] } }
  },
  'migrate-now': (state) => ({ ...state, migrating: null }),
  'migrate-closed': (state) => ({ ...state, migrating: null }),
  'screens-seen': (state, { count }) => ({ ...state, screens: count }),
  'from-selection': (state) => ({ ...state, toast: null }),
}
