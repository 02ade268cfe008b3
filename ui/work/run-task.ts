import type { Outcome } from '../../plugin/protocol/client'
import type { Failure } from '../../plugin/protocol/messages'
import type { Pause } from '../../plugin/usecases/walk'
import type { TaskKind } from '../state/task'
import type { Context } from './context'

/** How long work may take before the panel shows that it waits. */
const patience = 300

/** What does not fit, or cannot be kept, is something else on a shelf than on the canvas. */
const failureKey = (kind: TaskKind, { code }: Failure): string =>
  (kind === 'keep' && (code === 'too-large' || code === 'storage') ? `failure.keep.${code}` : `failure.${code}`)

export interface Job { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number | null) => void; readonly pause: Pause }

/**
 * Work of the hands as a task that shows and can be cancelled. Failures are told to the person here; the caller gets the
 * result, or null when there is none.
 */
export async function runTask<T>(context: Context, kind: TaskKind, job: (job: Job) => Promise<Outcome<T>>): Promise<T | null> {
  const { send, running } = context
  const id = Math.max(0, ...running.keys()) + 1
  const control = new AbortController()
  running.set(id, control)
  send({ type: 'task-started', id, kind })
  const stop = context.later(() => send({ type: 'task-slow', id }), patience)
  let outcome: Outcome<T>
  try {
    outcome = await job({ signal: control.signal, onProgress: (done, total) => send({ type: 'task-progress', id, done, total }), pause: context.pause })
  } finally {
    stop()
    running.delete(id)
    send({ type: 'task-ended', id })
  }
  if (outcome.ok) return outcome.result
  if (outcome.cancelled && kind !== 'audit' && kind !== 'show') send({ type: 'toast', key: 'done.cancel' })
  if (outcome.failure) send({ type: 'toast', key: failureKey(kind, outcome.failure), gaps: { found: outcome.failure.found ?? '' }, isTrouble: true })
  return null
}
