import { found } from './gallery'
import type { Reducers } from './reducers'
import type { State } from './state'

/** Keeps the pick among the templates in sight. */
function inSight(state: State): State {
  const templates = found(state.query, state.category)
  return templates.some((summary) => summary.id === state.picked) ? state : { ...state, picked: templates[0]?.id ?? state.picked }
}

export const insertReducers: Reducers<'search' | 'category' | 'pick' | 'insert' | 'insert-options' | 'drag-out'> = {
  // Typing means the best that was found; an emptied search keeps what was picked.
  search: (state, { query }) => ({ ...state, query, picked: found(query, query === '' ? 'all' : state.category).find((summary) => query !== '' || summary.id === state.picked)?.id ?? state.picked }),
  category: (state, { category }) => inSight({ ...state, category }),
  pick: (state, { template }) => ({ ...state, picked: template }),
  insert: (state, { template }) => ({ ...state, picked: template, toast: null, prefs: { ...state.prefs, template } }),
  'drag-out': (state) => state,
  'insert-options': (state) => ({ ...state, toast: null }),
}
