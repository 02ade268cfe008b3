import type { Action } from './action'
import { auditReducers } from './reduce-audit'
import { brandReducers } from './reduce-brands'
import { frameReducers } from './reduce-frame'
import { handMadeReducers } from './reduce-hand-made'
import { insertReducers } from './reduce-insert'
import { mapWorkReducers } from './reduce-map-work'
import { mendingReducers } from './reduce-mending'
import { optionsReducers } from './reduce-options'
import { ownReducers } from './reduce-own'
import { reworkReducers } from './reduce-rework'
import { registerReducers } from './reduce-register'
import { taskReducers } from './reduce-tasks'
import { teamReducers } from './reduce-team'
import { upkeepReducers } from './reduce-upkeep'
import { writingReducers } from './reduce-writing'
import type { Reducers } from './reducers'
import type { State } from './state'

const reducers: Reducers<Action['type']> = { ...frameReducers, ...insertReducers, ...optionsReducers, ...ownReducers, ...reworkReducers, ...auditReducers, ...writingReducers, ...mendingReducers, ...registerReducers, ...teamReducers, ...mapWorkReducers, ...handMadeReducers, ...brandReducers, ...upkeepReducers, ...taskReducers }

/** The one place where the panel's state changes. */
export function reduce(state: State, action: Action): State {
  // TypeScript cannot see that the function found under a type takes the action of that type.
  const change = reducers[action.type] as (state: State, action: Action) => State
  return change(state, action)
}
