import type { Client } from '../../plugin/protocol/client'
import type { Locale } from '../../plugin/core/journey/locale'
import type { Action, Send } from '../state/action'
import { initial } from '../state/initial'
import { reduce } from '../state/reduce'
import type { State } from '../state/state'
import { acceptingWorkers } from './accepting'
import { alikeWorkers } from './alike'
import { auditWorkers } from './audit'
import type { Context } from './context'
import { fixingWorkers } from './fixing'
import { frameWorkers } from './frame'
import { handMadeWorkers } from './hand-made'
import { sentWorkers } from './sent'
import { insertWorkers } from './insert'
import { brandSourceWorkers } from './brand-sources'
import { brandWorkers } from './brands'
import { cancelWorkers } from './cancel'
import { ownTemplateWorkers } from './own-templates'
import { partWorkers } from './parts'
import { rebrandWorkers } from './rebrand'
import { mapWorkers } from './map-work'
import { registerWorkers } from './register'
import { drawLaneWorkers } from './draw-lane'
import { reportWorkers } from './report'
import { reworkWorkers } from './rework'
import { runWorkers } from './run'
import { savingWorkers } from './saving'
import { screenWorkers } from './screens'
import { shelfWorkers } from './shelf'
import { teamWorkers } from './team'
import { stageWorkers } from './stages'
import { undoWorkers } from './undo'
import { upkeepWorkers } from './upkeep'
import { writingWorkers } from './writing'
import type { Workers } from './workers'

export interface Tools extends Pick<Context, 'later' | 'pause' | 'newKey' | 'drop' | 'today' | 'copy' | 'save'> { readonly hands: Client; readonly browser: Locale }

export interface Panel {
  readonly state: () => State
  readonly send: Send
  /** Tells every new state; the answer stops that. */
  readonly watch: (see: (state: State) => void) => () => void
  /** Listens to the hands and greets them. */
  readonly start: () => void
}

const workers: Workers = { ...frameWorkers, ...insertWorkers, ...shelfWorkers, ...savingWorkers, ...ownTemplateWorkers, ...sentWorkers, ...reworkWorkers, ...screenWorkers, ...auditWorkers, ...undoWorkers, ...writingWorkers, ...drawLaneWorkers, ...fixingWorkers, ...acceptingWorkers, ...alikeWorkers, ...mapWorkers, ...reportWorkers, ...registerWorkers, ...teamWorkers, ...handMadeWorkers, ...stageWorkers, ...runWorkers, ...brandWorkers, ...brandSourceWorkers, ...partWorkers, ...rebrandWorkers, ...upkeepWorkers, ...cancelWorkers }

/** The panel without its face: every action first changes the state, then sets its work going. */
export function createPanel({ hands, browser, later, pause, newKey, drop, today, copy, save }: Tools): Panel {
  let state = initial(browser)
  const watchers = new Set<(state: State) => void>()
  const send: Send = (action) => {
    state = reduce(state, action)
    for (const see of watchers) see(state)
    // TypeScript cannot see that the worker found under a type takes the action of that type.
    const work = workers[action.type] as ((context: Context, action: Action) => void | Promise<void>) | undefined
    if (work) void start(work, action)
  }
  const start = async (work: (context: Context, action: Action) => void | Promise<void>, action: Action) => {
    try {
      await work(context, action)
    } catch (cause) {
      // The one catch of this process: a fault of ours is told plainly, and its text is kept for a report of trouble.
      console.error(cause)
      send({ type: 'toast', key: 'failure.internal', isTrouble: true })
    }
  }
  const context: Context = { hands, state: () => state, send, later, pause, newKey, drop, today, copy, save, running: new Map() }
  return {
    state: () => state,
    send,
    watch: (see) => {
      watchers.add(see)
      return () => watchers.delete(see)
    },
    start() {
      hands.on('ready', (data) => send({ type: 'ready', data }))
      hands.on('selection', (data) => send({ type: 'selection', data }))
      hands.on('page', (data) => send({ type: 'page', data }))
      hands.on('changed', (data) => send({ type: 'changed', data }))
      hands.on('dropped', (data) => send({ type: 'dropped', data }))
      hands.on('run', (data) => send({ type: 'run', data }))
      hands.hello()
    },
  }
}
