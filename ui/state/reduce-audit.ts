import { noFilter } from './filter'
import type { Reducers } from './reducers'
import type { State } from './state'

const audit = (state: State, change: Partial<State['audit']>): State => ({ ...state, audit: { ...state.audit, ...change } })

type About = 'audit' | 'scope' | 'found-selected' | 'audited' | 'audited-again' | 'map' | 'shown' | 'filter' | 'group' | 'alike' | 'alike-closed' | 'go' | 'status' | 'adopt' | 'edit-stage'

export const auditReducers: Reducers<About> = {
  audit: (state) => ({ ...state, toast: state.toast?.isTrouble ? null : state.toast }),
  scope: (state, { scope }) => audit({ ...state, writing: null, prefs: { ...state.prefs, scope } }, { scope, gap: null, alike: null }),
  'found-selected': (state, { maps, layers }) => {
    // Somebody who already began to choose a template is not torn away.
    if (state.screen !== 'insert' || state.query !== '' || state.toast !== null) return state
    const seen = audit(state, { scope: 'selection', result: { maps, candidates: [], layers, scope: 'selection', isNothingSelected: false }, current: maps[0]?.reading.id ?? null })
    return { ...seen, screen: 'audit', from: 'audit' }
  },
  audited: (state, { looked }) => {
    const ids = looked.maps.map((map) => map.reading.id)
    const current = [state.audit.current, ...state.selection.maps].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null
    return audit(state, { result: looked, current })
  },
  'audited-again': (state, { asked, maps }) => {
    const { result } = state.audit
    if (result === null) return state
    const fresh = new Map(maps.map((map) => [map.reading.id, map]))
    const kept = result.maps.filter((map) => fresh.has(map.reading.id) || !asked.includes(map.reading.id)).map((map) => fresh.get(map.reading.id) ?? map)
    const current = kept.some((map) => map.reading.id === state.audit.current) ? state.audit.current : kept[0]?.reading.id ?? null
    return audit(state, { result: { ...result, maps: kept }, current })
  },
  map: (state, { id }) => audit({ ...state, writing: null }, { current: id, gap: null, filter: noFilter, alike: null }),
  shown: (state, { shown }) => audit(state, { shown, alike: null }),
  filter: (state, { change }) => {
    const filter = { ...state.audit.filter, ...change }
    return audit(state, { filter, alike: filter.rule === state.audit.alike ? state.audit.alike : null })
  },
  group: (state, { by }) => audit(state, { grouping: by }),
  alike: (state, { finding: { rule } }) => audit({ ...state, toast: null }, { shown: 'all', filter: { ...noFilter, rule }, alike: rule }),
  'alike-closed': (state) => audit(state, { filter: noFilter, alike: null }),
  go: (state) => state,
  status: (state) => ({ ...state, toast: null }),
  adopt: (state) => ({ ...state, toast: null }),
  'edit-stage': (state) => ({ ...state, toast: null }),
}
