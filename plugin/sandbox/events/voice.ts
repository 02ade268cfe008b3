import { VERSION } from '../../protocol/messages'
import type { Events } from '../../protocol/messages'

/** Tells the face something it did not ask for. */
export type Send = <E extends keyof Events>(event: E, data: Events[E]) => void

export interface Voice {
  /** Lost until the face listens: it then learns from `ready` how things stand. */
  readonly send: Send
  /** The face listens from now on. */
  raise(): void
}

export function createVoice(post: (message: unknown) => void): Voice {
  let raised = false
  return {
    send(event, data) {
      if (raised) post({ v: VERSION, id: 0, kind: 'event', event, data })
    },
    raise: () => void (raised = true),
  }
}
