import type { Client, Outcome } from '../protocol/client'

/** Selects layers and brings them into view, on another page too. */
export const showLayers = (hands: Client, ids: readonly string[]): Promise<Outcome<{ readonly shown: number }>> => hands.request('show', { ids })
