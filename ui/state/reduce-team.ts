import type { Reducers } from './reducers'
import { noTeam } from './team'
import type { TeamAction } from './team-action'

export const teamReducers: Reducers<TeamAction['type']> = {
  rules: (state) => ({ ...state, screen: 'rules', toast: null, team: noTeam }),
  'rules-import': (state) => ({ ...state, toast: null, team: noTeam }),
  'rules-refused': (state, { refused }) => ({ ...state, team: { refused } }),
  'rules-export': (state) => ({ ...state, toast: null }),
}
