import { askAbout, reread } from './question'
import type { Reducers } from './reducers'
import type { State } from './state'

type About = 'remembered' | 'remember' | 'question' | 'force' | 'reread' | 'settled' | 'tidy' | 'left-out'

/** What is no map goes out of sight at once, before the file has remembered it. */
function without(state: State, id: string): State {
  const { result } = state.audit
  if (result === null) return state
  const maps = result.maps.filter(({ reading }) => reading.id !== id)
  const candidates = result.candidates.filter((reading) => reading.id !== id)
  const current = state.audit.current === id ? maps[0]?.reading.id ?? null : state.audit.current
  return { ...state, audit: { ...state.audit, result: { ...result, maps, candidates }, current } }
}

export const handMadeReducers: Reducers<About> = {
  remembered: (state, { memory }) => ({ ...state, memory }),
  remember: (state, { edit }) => {
    const quiet: State = { ...state, toast: null }
    if (edit.about !== 'map' || edit.isMap) return quiet
    return { ...without(quiet, edit.map), question: null, ...(state.screen === 'question' && { screen: 'audit' }) }
  },
  question: (state, { reading }) => ({ ...state, screen: 'question', from: 'audit', toast: null, question: askAbout(reading) }),
  force: (state, { forced }) => ({ ...state, toast: null, question: state.question && { ...state.question, forced } }),
  reread: (state, { reading, forced }) => ({ ...state, question: state.question && reread(state.question, reading, forced) }),
  settled: (state, { map }) => ({ ...state, screen: 'audit', question: null, audit: { ...state.audit, current: map } }),
  tidy: (state) => ({ ...state, toast: null }),
  'left-out': (state, { texts }) => ({ ...state, leftOut: texts }),
}
