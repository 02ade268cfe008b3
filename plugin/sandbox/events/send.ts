import { VERSION } from '../../protocol/messages'
import type { Events } from '../../protocol/messages'

/** Tells the face something it did not ask for. */
export type Send = <E extends keyof Events>(event: E, data: Events[E]) => void

export const createSend = (post: (message: unknown) => void): Send => (event, data) => post({ v: VERSION, id: 0, kind: 'event', event, data })
