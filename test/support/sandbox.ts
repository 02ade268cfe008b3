import { readFileSync } from 'node:fs'
import * as esbuild from 'esbuild'
import { createEngine, type Engine, type EngineOptions } from '../../cli/engine/engine'
import type { Launch, PluginRun } from '../../cli/engine/plugin-run'
import { runPlugin } from '../../cli/engine/run-plugin'
import { createClient, type Client } from '../../plugin/protocol/client'
import { inlineHtml, sandboxOptions } from '../../build.mjs'

let bundle: Promise<string> | undefined

/** The bundle that Figma would load, readable; built once a test file. */
export const sandboxBundle = (): Promise<string> =>
  (bundle ??= esbuild.build({ ...sandboxOptions(), minify: false, write: false }).then(built => built.outputFiles?.[0]?.text ?? ''))

/** The panel's page without its program: what the sandbox itself reads in it. */
const page = (): string => inlineHtml(readFileSync('ui/index.html', 'utf8'), '', '')

/** What the hands say, as it crosses the wire. */
export interface Said { readonly id: number; readonly kind: string; readonly [more: string]: unknown }

export interface Stage {
  readonly engine: Engine
  readonly run: PluginRun
  readonly hands: Client
  readonly said: readonly Said[]
  /** A message as any panel could post it, past the client. */
  post(message: unknown): void
}

export interface StageOptions extends EngineOptions {
  readonly launch?: Omit<Launch, 'code'>
  /** Runs in the sandbox before the bundle, for instance to set its clock. */
  readonly before?: string
  /** Prepares the document through a person's hands. */
  readonly document?: (figma: PluginAPI) => unknown
  /** False leaves the panel silent, as before its iframe has loaded. */
  readonly greet?: boolean
}

/** The real bundle on the engine, greeted by the real client. */
export async function openStage({ launch = {}, before = '', document, greet = true, ...options }: StageOptions = {}): Promise<Stage> {
  const engine = await createEngine(options)
  for (const fontName of options.fonts ?? [{ family: 'Inter', style: 'Regular' }, { family: 'Inter', style: 'Bold' }]) await engine.person.loadFontAsync(fontName)
  await document?.(engine.person)
  engine.person.commitUndo()
  await engine.settle()
  return startStage(engine, launch, before, greet)
}

/** Runs the bundle on a document that is already there. */
export async function startStage(engine: Engine, launch: Omit<Launch, 'code'> = {}, before = '', greet = true): Promise<Stage> {
  const run = runPlugin(engine, { html: page(), ...launch, code: before + (await sandboxBundle()) })
  const said: Said[] = []
  const hands = createClient({
    post: message => run.post(message),
    listen: hear => run.onMessage(message => {
      said.push(message as Said)
      hear(message)
    }),
  })
  if (greet) await greeted(hands)
  engine.resetCounts()
  return { engine, run, hands, said, post: message => run.post(message) }
}

const greeted = (hands: Client): Promise<void> => new Promise(done => {
  hands.on('ready', () => done())
  hands.hello()
})

/** Lets messages, timers and batched events run for so long. */
export const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
