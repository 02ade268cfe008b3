import type { Outcome } from '../protocol/client'
import type { Failure, Requests, SentLayer, Verb } from '../protocol/messages'
import type { Clock } from './clock'

/** One request while it is being served. */
export interface Turn {
  readonly clock: Clock
  /** True once the face no longer wants it; asked after every rest. */
  cancelled(): boolean
  part(layers: readonly SentLayer[], page: { readonly id: string; readonly name: string }): void
  /** Sent at most five times a second; `total` is null while unknown. */
  progress(done: number, total: number | null): void
}

export type Handler<V extends Verb> = (ask: Requests[V]['ask'], turn: Turn) => Promise<Outcome<Requests[V]['result']>>
export type Handlers = { readonly [V in Verb]: Handler<V> }

export const done = <R>(result: R): { readonly ok: true; readonly result: R } => ({ ok: true, result })
export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({ ok: false, failure })
export const CANCELLED = { ok: false, cancelled: true } as const
