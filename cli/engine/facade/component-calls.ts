import type { Hand } from './hand'
import type { Call } from './namespace'

export const componentCalls = (hand: Hand): Record<string, Call> => (void hand, {})
