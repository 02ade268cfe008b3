import type { Say } from '../../../../plugin/core/messages/say'
import type { State } from '../state/state'
import type { Playground } from '../work/playground'

/** What every part of the page is given. */
export interface Props { readonly state: State; readonly say: Say; readonly playground: Playground }
