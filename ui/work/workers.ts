import type { Action } from '../state/action'
import type { Context } from './context'

/** What is done besides changing the state when an action comes; the key is the action's type. */
export type Workers = { readonly [K in Action['type']]?: (context: Context, action: Extract<Action, { type: K }>) => void | Promise<void> }
