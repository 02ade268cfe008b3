import * as esbuild from 'esbuild'
import { createEngine, partsOf, type Engine, type EngineOptions } from '../../cli/engine/engine'
import { createClient, type Client } from '../../plugin/protocol/client'
import { sandboxOptions } from '../../build.mjs'

let bundle: Promise<string> | undefined

/** The bundle that Figma would load, built once a test file; templates' names are left out. */
export const sandboxBundle = (): Promise<string> =>
  (bundle ??= esbuild.build({ ...sandboxOptions(), minify: false, write: false }).then(built => built.outputFiles[0]!.text))

export interface Stage { readonly engine: Engine; readonly hands: Client; readonly sent: unknown[]; post(message: unknown): void }

export async function openStage(options: EngineOptions = {}): Promise<Stage> {
  const engine = await createEngine(options)
  const { session } = partsOf(engine)
  const sent: unknown[] = []
  const figma = new Proxy(engine.figma, { get: (target, key) => key === 'parameters' ? { on() {} } : Reflect.get(target, key) })
  new Function('figma', '__html__', await sandboxBundle())(figma, '')
  const post = (message: unknown): void => session.panel.onmessage?.(structuredClone(message), { origin: 'null' })
  const hands = createClient({
    post: message => setTimeout(() => post(message), 0),
    listen: hear => {
      const tell = (m: unknown) => { sent.push(m); hear(m) }
      session.panel.toUi.add(tell)
      return () => session.panel.toUi.delete(tell)
    },
  })
  session.events.fire('run', { command: 'open' })
  hands.hello()
  await new Promise(r => setTimeout(r, 5))
  return { engine, hands, sent, post }
}
