import { createPace } from '../pace'
import { CANCELLED } from '../turn'
import { failureOf } from '../failure-of'
import { createBrush } from './brush'
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
import type { Canvas } from './draw/draw-tree'
import type { Gathered } from './gather'

type Applied = Outcome<Requests['apply']['result']>

/** Below this an insert is drawn in one go; above it Figma gets its turns while the new tree is still unseen. */
const LARGE = 300

export interface Applier {
  readonly apply: Handler<'apply'>
  /** Takes back what is half written, at once: the plugin is being closed. */
  abort(): void
}

/** All of a change or nothing, in one undo step; one change at a time. */
export function createApplier(): Applier {
  let current: { readonly journal: ReturnType<typeof createJournal>; aborted: boolean } | null = null

  const apply = async ({ change }: { readonly change: Change }, turn: Turn): Promise<Applied> => {
    const journal = createJournal()
    const state = (current = { journal, aborted: false })
    const watched: Turn = { ...turn, cancelled: () => state.aborted || turn.cancelled() }
    const pace = createPace(turn.clock)
    const valid = await validate(change.patches, watched, pace)
    if (!valid.ok) return valid
    const gathered = await gather(valid.result, change, watched)
    if (!gathered.ok) return gathered
    const problem = check(gathered.result)
    if (problem) return { ok: false, failure: problem }
    const canvas = canvasOf(change, gathered.result, journal, watched)
    try {
      if (await write(gathered.result, canvas)) return { ok: true, result: await finish(change.show ?? [], gathered.result, canvas) }
    } catch (error) {
      await journal.replay()
      return { ok: false, failure: failureOf(error) }
    }
    await journal.replay()
    return CANCELLED
  }

  return {
    async apply(ask, turn) {
      if (current) return { ok: false, failure: { code: 'busy' } }
      try {
        return await apply(ask, turn)
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

/** Only a change that draws and does nothing else may rest: nothing of the person's is half changed meanwhile. */
function canvasOf({ look }: Change, gathered: Gathered, journal: Canvas['journal'], turn: Turn): Canvas {
  const { survey, patches } = gathered
  const rests = survey.nodes > LARGE && patches.every(patch => patch.op === 'insert')
  const pace = createPace(turn.clock)
  const drawn: Canvas['drawn'] = new Map()
  const rest = async (): Promise<boolean> => {
    await pace.rest()
    return !turn.cancelled()
  }
  return {
    brush: createBrush(look, gathered, journal), journal, drawn, rows: [], unseen: [], rests,
    left: () => turn.cancelled(),
    after() {
      if (rests) turn.progress(drawn.size, survey.nodes)
      return rests && pace.due() ? rest() : null
    },
  }
}
