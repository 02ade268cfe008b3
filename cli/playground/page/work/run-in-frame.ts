import type { Engine } from '../../../engine/engine'
import type { Realm } from '../../../engine/facade/realm'
import { absentInFigma, realmSource } from '../../../engine/realm-source'
import { startPlugin, type Guest, type Launch, type PluginRun, type Report } from '../../../engine/plugin-run'
import { LANGUAGE } from './globals'

/** Runs a plugin bundle in a world of its own inside the page, with Figma's globals and nothing of the browser's. A wall against mistakes, not against malice: only our own bundle comes in. */
export const runInFrame = (engine: Engine, launch: Launch): PluginRun => startPlugin(engine, launch, (report) => enter(engine, launch, report))

function enter(engine: Engine, launch: Launch, report: Report): Guest {
  const frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  const world = frame.contentWindow
  if (!world) throw new Error('the browser gave no frame')
  const globals = globalsFor(engine, launch, report)
  const hidden = namesOf(world).filter((name) => !Object.hasOwn(globals.values, name))
  const within: unknown = Reflect.get(world, 'eval')
  if (typeof within !== 'function') throw new Error('the frame cannot evaluate')
  const evaluate = (source: string): unknown => within.call(world, source)
  return {
    realm: evaluate(realmSource) as Realm,
    load(code) {
      const names = [...Object.keys(globals.values), ...hidden]
      const run = evaluate(`(function (${names.join(', ')}) {\n${code}\n})`) as (...values: unknown[]) => void
      run(...Object.values(globals.values))
    },
    drain: () => undefined,
    dispose() {
      globals.stop()
      frame.remove()
    },
  }
}

/** Every global name of a browser's world that is no part of the language. */
function namesOf(world: object): string[] {
  const names = new Set(absentInFigma)
  for (let at: object | null = world; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && (!LANGUAGE.has(name) || absentInFigma.includes(name)))
}

function globalsFor(engine: Engine, launch: Launch, report: Report): { readonly values: Record<string, unknown>; readonly stop: () => void } {
  const timers = new Set<number>()
  const line = (level: string) => (...said: unknown[]) => report.log(`${level}: ${said.map(String).join(' ')}`)
  const guarded = (callback: () => unknown) => () => {
    try { callback() } catch (error) { report.error(error) }
  }
  const keep = (timer: number): number => (timers.add(timer), timer)
  const stop = (timer: number): void => {
    timers.delete(timer)
    window.clearTimeout(timer)
  }
  const values = {
    figma: engine.figma, __html__: launch.html ?? '', __uiFiles__: {},
    console: { log: line('log'), info: line('info'), warn: line('warn'), error: line('error'), assert: () => undefined, clear: () => undefined },
    setTimeout: (callback: () => unknown, ms?: number) => keep(window.setTimeout(guarded(callback), ms)),
    setInterval: (callback: () => unknown, ms?: number) => keep(window.setInterval(guarded(callback), ms)),
    clearTimeout: stop, clearInterval: stop,
    fetch: () => Promise.reject(new Error('the playground has no network')),
  }
  return { values, stop: () => timers.forEach((timer) => window.clearTimeout(timer)) }
}
