import { noFilter } from './filter'
import { orderAfter } from './register'
import type { RegisterAction } from './register-action'
import type { Reducers } from './reducers'

export const registerReducers: Reducers<RegisterAction['type']> = {
  // All maps of the file are those of an audit of the file: what is read there is judged here, and stays live.
  register: (state) => ({ ...state, screen: 'register', from: 'audit', toast: null, writing: null, audit: { ...state.audit, scope: 'file' } }),
  'register-sort': (state, { by }) => ({ ...state, register: { ...state.register, order: orderAfter(state.register.order, by) } }),
  'register-filter': (state, { change }) => ({ ...state, register: { ...state.register, ...change } }),
  'register-go': (state, { map }) => ({ ...state, screen: 'audit', writing: null, audit: { ...state.audit, current: map, gap: null, filter: noFilter, alike: null } }),
  'register-export': (state) => ({ ...state, toast: null }),
}
