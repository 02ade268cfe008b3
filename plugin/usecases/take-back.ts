import type { Change } from '../core/layers/patch'
import type { Client, Outcome } from '../protocol/client'

/** Applies changes one after the other, each an undo step; ends at the first that does not go. */
export async function takeBack(hands: Client, changes: readonly Change[]): Promise<Outcome<Record<string, never>>> {
  for (const change of changes) {
    const done = await hands.request('apply', { change })
    if (!done.ok) return done
  }
  return { ok: true, result: {} }
}
