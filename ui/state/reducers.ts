import type { Action } from './action'
import type { State } from './state'

/** How each action changes the state; the key is the action's type. */
export type Reducers<T extends Action['type']> = { readonly [K in T]: (state: State, action: Extract<Action, { type: K }>) => State }
