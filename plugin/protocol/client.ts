import { openLayer } from './open-layer'
import { parseEvent, parsePart, parseReply, parseResult } from './parse-reply'
import { VERSION } from './messages'
import type { CancelSignal } from './cancel-signal'
import type { Events, Failure, Requests, Verb } from './messages'
import type { Port } from './port'

/** How a request ended. It ends once, in one of these. */
export type Outcome<T> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly failure: Failure; readonly cancelled?: never }
  | { readonly ok: false; readonly cancelled: true; readonly failure?: never }

export interface RequestOptions<V extends Verb> {
  readonly onPart?: ((part: Requests[V]['part']) => void) | undefined
  /** `total` is null while nobody knows it. */
  readonly onProgress?: ((done: number, total: number | null) => void) | undefined
  readonly signal?: CancelSignal | undefined
}

export interface Client {
  request<V extends Verb>(verb: V, ask: Requests[V]['ask'], options?: RequestOptions<V>): Promise<Outcome<Requests[V]['result']>>
  on<E extends keyof Events>(event: E, hear: (data: Events[E]) => void): () => void
  /** Says that the face listens; the hands answer with `ready`. */
  hello(): void
  /** Ends every open request as cancelled and hears nothing more. */
  close(): void
}

interface Waiting {
  readonly verb: Verb
  part(part: unknown): void
  progress(done: number, total: number | null): void
  end(outcome: Outcome<unknown>): void
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure })

/**
 * The face's end of the channel. Replies that come late, twice, out of order or for nobody are ignored, a reply of the
 * wrong shape ends its request as `internal`, and a cancel ends it at once even if the hands never answer.
 */
export function createClient(port: Port): Client {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Set<(data: never) => void>>()
  let last = 0

  const hear = (message: unknown): void => {
    const event = parseEvent(message)
    if (event) return listeners.get(event.event)?.forEach(tell => tell(event.data as never))
    const reply = parseReply(message)
    const request = reply && waiting.get(reply.id)
    if (!reply || !request) return
    if (reply.kind === 'progress') return request.progress(reply.done, reply.total)
    if (reply.kind === 'part') {
      const part = parsePart(request.verb, reply.part)
      if (part) return request.part({ ...part, layers: part.layers.map(openLayer) })
      port.post({ v: VERSION, id: reply.id, kind: 'cancel' })
      return request.end(failed({ code: 'internal', detail: 'part' }))
    }
    if (reply.kind === 'cancelled') return request.end({ ok: false, cancelled: true })
    if (reply.kind === 'failed') return request.end(failed(reply.failure))
    const result = parseResult(request.verb, reply.result)
    request.end(result.ok ? result : failed({ code: 'internal', detail: 'result' }))
  }
  const stop = port.listen(hear)

  return {
    request(verb, ask, { onPart, onProgress, signal } = {}) {
      type Ended = Outcome<Requests[typeof verb]['result']>
      if (signal?.aborted) return Promise.resolve<Ended>({ ok: false, cancelled: true })
      if (verb === 'apply' && [...waiting.values()].some(other => other.verb === 'apply')) return Promise.resolve<Ended>(failed({ code: 'busy' }))
      return new Promise<Ended>(resolve => {
        const id = ++last
        const end = (outcome: Outcome<unknown>): void => {
          waiting.delete(id)
          signal?.removeEventListener('abort', abort)
          resolve(outcome as Ended)
        }
        const abort = (): void => {
          end({ ok: false, cancelled: true })
          port.post({ v: VERSION, id, kind: 'cancel' })
        }
        waiting.set(id, { verb, end, part: part => onPart?.(part as never), progress: (done, total) => onProgress?.(done, total) })
        signal?.addEventListener('abort', abort)
        try {
          port.post({ ...ask, v: VERSION, id, kind: verb })
        } catch (error) {
          end(failed({ code: 'internal', detail: String(error) }))
        }
      })
    },
    on(event, tell) {
      const told = listeners.get(event) ?? new Set()
      listeners.set(event, told.add(tell as (data: never) => void))
      return () => void told.delete(tell as (data: never) => void)
    },
    hello: () => port.post({ v: VERSION, id: 0, kind: 'hello' }),
    close() {
      stop()
      for (const request of [...waiting.values()]) request.end({ ok: false, cancelled: true })
      listeners.clear()
    },
  }
}
