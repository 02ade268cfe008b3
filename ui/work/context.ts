import type { Client } from '../../plugin/protocol/client'
import type { Pause } from '../../plugin/usecases/walk'
import type { Send } from '../state/action'
import type { State } from '../state/state'

/** What work may use: the hands, the state as it is now, and a clock that can be stopped. */
export interface Context {
  readonly hands: Client
  readonly state: () => State
  readonly send: Send
  /** Runs a job once after some milliseconds; the answer calls it off. */
  readonly later: (job: () => void, ms: number) => () => void
  /** Lets people go first when work has taken a while. */
  readonly pause: Pause
  /** Lets the canvas take a template at a point of the panel's window. */
  readonly drop: (template: string, x: number, y: number) => void
  /** The day it is for the person, as ISO 8601. */
  readonly today: () => string
  /** Puts a text on the clipboard; false when that was refused. */
  readonly copy: (text: string) => boolean
  /** Hands a text to the person as a file. */
  readonly save: (name: string, type: string, text: string) => void
  /** A key that no map has. */
  readonly newKey: () => string
  /** What is under way, by task id, so that it can be called off. */
  readonly running: Map<number, AbortController>
}
