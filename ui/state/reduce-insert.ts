import { found } from './gallery'
import type { Reducers } from './reducers'
import type { State } from './state'

/** Keeps the pick among the templates in sight. */
function inSight(state: State): State {
  const templates = found(state.query, state.category)
  return templates.some((summary) => summary.id === state.picked) ? state : { ...state, picked: templates[0]?.id ?? state.picked }
}

export const insertReducers: Reducers<'search' | 'category' | 'pick' | 'insert' | 'insert-options' | 'drag-out'> = {
  search: (state, { query }) => inSight({ ...state, query }),
  category: (state, { category }) => inSight({ ...state, category }),
  pick: (state, { template }) => ({ ...state, picked: template }),
  insert: (state, { template }) => ({ ...state, picked: template, toast: null, prefs: { ...state.prefs, template } }),
  'drag-out': (state) => state,
  'insert-options': (state) => ({ ...state, toast: null }),
}
