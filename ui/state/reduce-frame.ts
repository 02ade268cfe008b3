import { dressed } from './dressed'
import { listed } from './gallery'
import type { Reducers } from './reducers'
import type { State } from './state'
import { isTab } from './tab-of'

const back = (state: State): State => ({ ...state, screen: state.screen === 'options' ? 'insert' : state.screen === 'rules' ? 'settings' : state.from, options: null, question: null })

const audits = ['audit', 'audit-page', 'audit-selection', 'edit-map', 'stage-add-after', 'stage-duplicate', 'stage-remove']

type Frame = 'ready' | 'selection' | 'page' | 'changed' | 'dropped' | 'run' | 'open' | 'back' | 'escape' | 'enter' | 'resize' | 'help' | 'hint-closed' | 'prefs' | 'prefs-loaded'

export const frameReducers: Reducers<Frame> = {
  ready: (state, { data }) => ({ ...state, selection: { ...state.selection, ids: data.view.selection } }),
  selection: (state, { data }) => {
    const current = data.maps.find((id) => state.audit.result?.maps.some((map) => map.reading.id === id))
    return { ...state, selection: data, audit: current === undefined || current === state.audit.current ? state.audit : { ...state.audit, current, gap: null } }
  },
  page: (state, { data }) => ({ ...state, selection: { ...state.selection, ids: data.selection } }),
  changed: (state) => state,
  dropped: (state) => state,
  run: (state, { data }) => {
    if (data.command === 'insert') return { ...state, screen: 'insert', from: 'insert' }
    if (!audits.includes(data.command)) return state
    const scope = data.command === 'audit-page' ? 'page' : 'selection'
    return { ...state, screen: 'audit', from: 'audit', audit: { ...state.audit, scope } }
  },
  open: (state, { screen }) => ({ ...state, screen, from: isTab(screen) ? screen : state.from, options: screen === 'options' ? state.options : null, question: null }),
  back,
  escape: (state) => state,
  enter: (state) => state,
  resize: (state, { width, height }) => ({ ...state, prefs: { ...state.prefs, size: { width, height } } }),
  help: (state, { isOpen }) => ({ ...state, isHelpOpen: isOpen }),
  'hint-closed': (state, { id }) => ({ ...state, prefs: { ...state.prefs, hints: [...state.prefs.hints, id] } }),
  prefs: (state, { change }) => {
    // A brand is chosen for the theme that is in sight, which a template may have brought along.
    const isLook = change.brand !== undefined || change.theme !== undefined
    return { ...state, relooked: isLook ? state.picked : state.relooked, prefs: { ...(isLook ? dressed(state, state.picked) : state.prefs), ...change } }
  },
  'prefs-loaded': (state, { prefs }) => ({
    ...state,
    isReady: true,
    prefs,
    audit: state.audit.result === null && state.screen !== 'audit' ? { ...state.audit, scope: prefs.scope } : state.audit,
    picked: prefs.recent.find((id) => listed(state.own).some((summary) => summary.id === id)) ?? state.picked,
  }),
}
