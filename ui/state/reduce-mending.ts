import { openAccepting } from './accepting'
import { openFixing } from './fixing'
import type { Reducers } from './reducers'

type About = 'fix' | 'fix-alike' | 'fix-input' | 'fix-preview' | 'fix-planned' | 'fix-apply' | 'fix-closed' | 'accept' | 'accept-input' | 'accept-now' | 'accept-closed' | 'take-back' | 'report' | 'link' | 'link-asked' | 'link-known' | 'link-closed'

export const mendingReducers: Reducers<About> = {
  fix: (state, { finding }) => ({ ...state, toast: null, fixing: openFixing(finding) }),
  'fix-alike': (state, { findings }) => ({ ...state, toast: null, fixing: openFixing(null, findings) }),
  'fix-input': (state, { change }) => ({ ...state, fixing: state.fixing && { ...state.fixing, ...change, planned: null } }),
  'fix-preview': (state) => state,
  'fix-planned': (state, { fixing, planned }) => (state.fixing === fixing ? { ...state, fixing: { ...fixing, planned } } : state),
  'fix-apply': (state) => ({ ...state, fixing: null }),
  'fix-closed': (state) => ({ ...state, fixing: null }),
  accept: (state, { finding, alike }) => ({ ...state, toast: null, accepting: openAccepting(finding, state.prefs.name, alike) }),
  'accept-input': (state, { change }) => ({ ...state, accepting: state.accepting && { ...state.accepting, ...change } }),
  'accept-now': (state, { accepting: { by } }) => ({ ...state, prefs: { ...state.prefs, name: by.trim() }, accepting: null }),
  'accept-closed': (state) => ({ ...state, accepting: null }),
  'take-back': (state) => ({ ...state, toast: null }),
  report: (state) => ({ ...state, toast: null }),
  'link-known': (state, { link }) => ({ ...state, link }),
  'link-asked': (state) => ({ ...state, isLinkAsked: true }),
  link: (state, { link }) => ({ ...state, link, isLinkAsked: false }),
  'link-closed': (state) => ({ ...state, isLinkAsked: false }),
}
