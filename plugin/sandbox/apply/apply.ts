import { createPace } from '../pace'
import { CANCELLED, done, failed } from '../turn'
import { failureOf } from '../failure-of'
import { createCanvas } from './canvas'
import { check } from './check'
import { finish } from './finish'
import { gather } from './gather'
import { createJournal } from './journal'
import { validate } from './validate'
import { write } from './write'
import type { Change } from '../../core/layers/patch'
import type { Outcome } from '../../protocol/client'
import type { Requests } from '../../protocol/messages'
import type { Handler, Turn } from '../turn'

type Applied = Outcome<Requests['apply']['result']>

export interface Applier {
  readonly apply: Handler<'apply'>
  /** Takes back what is half written, at once: the plugin is being closed. */
  abort(): void
}

/** All of a change or nothing, in one undo step; one change at a time. */
export function createApplier(): Applier {
  let current: { readonly journal: ReturnType<typeof createJournal>; aborted: boolean } | null = null

  const apply = async (change: Change, turn: Turn): Promise<Applied> => {
    const journal = createJournal()
    const state = (current = { journal, aborted: false })
    const left = (): boolean => state.aborted || turn.cancelled()
    const valid = await validate(change.patches, left, createPace(turn.clock))
    if (!valid.ok) return valid
    const gathered = await gather(valid.result, change, left)
    if (!gathered.ok) return gathered
    const problem = check(gathered.result, change.look.drawn)
    if (problem) return failed(problem)
    const canvas = createCanvas(change, gathered.result, journal, turn, left)
    try {
      if (!(await write(gathered.result, canvas))) {
        await journal.replay()
        return CANCELLED
      }
    } catch (error) {
      await journal.replay()
      return failed(failureOf(error))
    }
    return done(await finish(change.show || [], gathered.result, canvas))
  }

  return {
    async apply(ask, turn) {
      if (current) return failed({ code: 'busy' })
      try {
        return await apply(ask.change, turn)
      } finally {
        current = null
      }
    },
    abort() {
      if (!current) return
      current.aborted = true
      void current.journal.replay()
    },
  }
}
