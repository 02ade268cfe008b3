import { found } from './gallery'
import type { Reducers } from './reducers'
import type { State } from './state'

/** The state with a pick that is in sight: the one it has, or the first. */
function inSight(state: State): State {
  const templates = found({ query: state.query, category: state.category, recent: state.prefs.recent, own: state.own })
  return templates.some((summary) => summary.id === state.picked) ? state : { ...state, picked: templates[0]?.id ?? state.picked }
}

/** Typing means the best that was found; an emptied search keeps what was picked. */
function search(state: State, query: string): State {
  const best = query === '' ? undefined : found({ query, category: state.category, recent: [], own: state.own })[0]
  return { ...state, query, picked: best?.id ?? state.picked }
}

/** The templates used last, with one more in front. */
export const withRecent = (recent: readonly string[], template: string): string[] => [template, ...recent.filter((id) => id !== template)].slice(0, 2)

export const insertReducers: Reducers<'search' | 'category' | 'pick' | 'insert' | 'insert-options' | 'inserted' | 'drag-out'> = {
  search: (state, { query }) => search(state, query),
  category: (state, { category }) => inSight({ ...state, category }),
  pick: (state, { template }) => ({ ...state, picked: template, relooked: state.picked === template ? state.relooked : null }),
  insert: (state, { template }) => ({ ...state, picked: template, toast: null }),
  inserted: (state, { template }) => ({ ...state, prefs: { ...state.prefs, recent: withRecent(state.prefs.recent, template) } }),
  'drag-out': (state) => state,
  'insert-options': (state) => ({ ...state, toast: null }),
}
