import { VERSION } from '../protocol/messages'
import { parseAsk } from '../protocol/parse-ask'
import { failureOf } from './failure-of'
import { failed } from './turn'
import type { Outcome } from '../protocol/client'
import type { Ask, Requests, Verb } from '../protocol/messages'
import type { Clock } from './clock'
import type { Handler, Handlers, Turn } from './turn'

const PROGRESS_EVERY = 200

/** Serves requests: each is answered once, a repeated id is not served twice, and what nobody understands is `invalid`. */
export function createDispatch(handlers: Handlers, greet: () => void, post: (message: unknown) => void, clock: Clock): (message: unknown) => void {
  const running = new Map<number, { cancelled: boolean }>()

  const serve = async (ask: Ask): Promise<void> => {
    const { id, kind } = ask
    const state = { cancelled: false }
    let told = -Infinity
    const send = (kind: string, message: object): void => post(Object.assign({ v: VERSION, id, kind }, message))
    const turn: Turn = {
      clock,
      cancelled: () => state.cancelled,
      part: (layers, page) => send('part', { part: { layers, page } }),
      progress(done, total) {
        if (clock.now() - told < PROGRESS_EVERY) return
        told = clock.now()
        send('progress', { done, total })
      },
    }
    running.set(id, state)
    const outcome = await attempt(handlers[kind] as Handler<Verb>, ask, turn)
    running.delete(id)
    if (outcome.ok) send('result', { result: outcome.result })
    else if (outcome.cancelled) send('cancelled', {})
    else send('failed', outcome.failure)
  }

  return message => {
    const heard = parseAsk(message)
    if (!heard.ok) return post({ v: VERSION, id: heard.id, kind: 'failed', code: 'invalid', detail: heard.detail })
    const { ask } = heard
    if (ask.kind === 'hello') return greet()
    if (ask.kind === 'cancel') {
      const state = running.get(ask.id)
      if (state) state.cancelled = true
    } else if (!running.has(ask.id)) void serve(ask)
  }
}

async function attempt(handler: Handler<Verb>, ask: Requests[Verb]['ask'], turn: Turn): Promise<Outcome<unknown>> {
  try {
    return await handler(ask, turn)
  } catch (error) {
    return failed(failureOf(error))
  }
}
