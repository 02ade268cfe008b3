import type { Engine, EngineOptions } from '../../../cli/engine/engine'
import type { Launch, PluginRun } from '../../../cli/engine/plugin-run'
import { runPlugin } from '../../../cli/engine/run-plugin'
import { runQuickJs } from '../../../cli/engine/run-quickjs'
import { stage } from '../../engine/facade/support/stage'

export interface Running { readonly engine: Engine; readonly run: PluginRun }

/** The two sandboxes a bundle must live in: fast V8, and the kind of machine Figma has. */
export const sandboxes = {
  'node:vm': async (engine: Engine, launch: Launch): Promise<PluginRun> => runPlugin(engine, launch),
  QuickJS: (engine: Engine, launch: Launch): Promise<PluginRun> => runQuickJs(engine, launch),
} as const

export type Sandbox = keyof typeof sandboxes

/** A bundle at work in one of them, on a document of its own. */
export async function launchIn(sandbox: Sandbox, launch: Launch | string, options: EngineOptions = {}): Promise<Running> {
  const engine = await stage(options)
  return { engine, run: await sandboxes[sandbox](engine, typeof launch === 'string' ? { code: launch } : launch) }
}

/** The next message the plugin posts. */
export const nextMessage = (run: PluginRun): Promise<unknown> => new Promise(resolve => {
  const stop = run.onMessage(message => {
    stop()
    resolve(message)
  })
})

/** Runs `body` inside the sandbox, with `await`, and gives what it returns. */
export async function evaluateIn(sandbox: Sandbox, body: string, options: EngineOptions = {}): Promise<unknown> {
  const { run } = await launchIn(sandbox, `figma.showUI(''); (async () => { ${body} })().then(result => figma.ui.postMessage({ result }), error => figma.ui.postMessage({ error: error.name + ': ' + error.message }))`, options)
  const answer = (await nextMessage(run)) as { result?: unknown; error?: string }
  run.close()
  if (answer.error) throw new Error(answer.error)
  return answer.result
}
