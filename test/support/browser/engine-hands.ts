import type { Engine } from '../../../cli/engine/engine'
import type { Drop } from '../../../cli/engine/plugin-run'
import { runPlugin } from '../../../cli/engine/run-plugin'
import type { Hands } from './open-panel'

export interface EngineHands extends Hands {
  readonly isClosed: () => boolean
  readonly size: () => { readonly width: number; readonly height: number } | null
  readonly errors: readonly unknown[]
  drop(event: Drop): void
  close(): void
}

/** The real sandbox bundle on an engine, as the far end of a panel's wire. Its batched events are delivered after each message. */
export function engineHands(engine: Engine, code: string, launch: { readonly command?: string; readonly parameters?: object } = {}): EngineHands {
  const plugin = runPlugin(engine, { code, command: launch.command ?? 'open', ...(launch.parameters && { parameters: launch.parameters }) })
  return {
    errors: plugin.errors,
    isClosed: () => plugin.closed,
    size: () => plugin.shown,
    drop: (event) => void plugin.drop(event),
    close: () => plugin.close(),
    hear(message) {
      plugin.post(message)
      void engine.settle()
    },
    answerTo: (post) => void plugin.onMessage((message) => {
      post(message)
      void engine.settle()
    }),
  }
}
