import type { MapWorkAction } from './map-work-action'
import type { Reducers } from './reducers'

export const mapWorkReducers: Reducers<MapWorkAction['type']> = {
  'map-menu': (state) => state,
  'map-wish': (state) => ({ ...state, toast: null }),
  'map-ask': (state, { wish }) => ({ ...state, toast: null, mapWork: { ...state.mapWork, asking: { wish, reason: '', by: state.prefs.name } } }),
  'map-ask-input': (state, { change }) => ({ ...state, mapWork: { ...state.mapWork, asking: state.mapWork.asking && { ...state.mapWork.asking, ...change } } }),
  'map-ask-now': (state, { asking: { by } }) => ({ ...state, prefs: { ...state.prefs, name: by.trim() }, mapWork: { ...state.mapWork, asking: null } }),
  'map-ask-closed': (state) => ({ ...state, mapWork: { ...state.mapWork, asking: null } }),
  'marks-seen': (state, { page, isMarked }) => {
    const others = state.mapWork.marked.filter((id) => id !== page)
    return { ...state, mapWork: { ...state.mapWork, marked: isMarked ? [...others, page] : others } }
  },
}
