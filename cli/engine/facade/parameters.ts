import type { Listener } from './events'
import { refuse, type Hand } from './hand'
import { namespace, type Call } from './namespace'

export interface Suggestions { suggestions: unknown[]; loading?: string; error?: string }

/** Quick actions: Figma asks with every key the person types, the plugin answers through `result`. */
export function createParameters(hand: Hand): object {
  const { events } = hand.session
  const on = (once: boolean): Call => ([type, listener], where) => {
    if (type !== 'input') refuse(hand, where, `"${String(type)}" is not a valid event type for figma.parameters`)
    if (typeof listener !== 'function') refuse(hand, where, 'Expected a callback function')
    events.on('parameter input', null, listener as Listener, once)
  }
  return namespace(hand, 'ParametersAPI', 'figma.parameters', {
    call: { on: on(false), once: on(true), off: ([, listener]) => events.off('parameter input', null, listener as Listener) },
  })
}

/** One question and what the plugin made of it. */
export function askForSuggestions(hand: Hand, query: string, key: string, parameters: object): Suggestions {
  const answer: Suggestions = { suggestions: [] }
  const result = {
    setSuggestions: (suggestions: unknown[]) => void (answer.suggestions = structuredClone(suggestions)),
    setError: (message: string) => void (answer.error = message),
    setLoadingMessage: (message: string) => void (answer.loading = message),
  }
  hand.session.events.fire('parameter input', { query, key, parameters: hand.realm.copy(parameters), result })
  return answer
}
