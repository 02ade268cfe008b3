import { initial } from './initial'
import { news } from './news'
import type { Reducers } from './reducers'
import type { State } from './state'

const read = (state: State): State => ({ ...state, prefs: { ...state.prefs, seen: news.version } })

export const upkeepReducers: Reducers<'news' | 'news-closed' | 'news-read' | 'start-again'> = {
  news: (state) => ({ ...read(state), isNewsOpen: true }),
  'news-closed': (state) => ({ ...state, isNewsOpen: false }),
  'news-read': read,
  // What the person chose stays; whatever broke a view goes.
  'start-again': ({ browser, prefs }) => ({ ...initial(browser), prefs }),
}
