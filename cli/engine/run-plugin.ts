import vm from 'node:vm'
import type { Engine } from './engine'
import type { Realm } from './facade/realm'
import { absentInFigma, realmSource } from './realm-source'
import { startPlugin, type Guest, type Launch, type PluginRun, type Report } from './plugin-run'

/** Runs a plugin bundle with Figma's globals and nothing else. A wall against mistakes, not against malice: only our own bundle comes in. */
export const runPlugin = (engine: Engine, launch: Launch): PluginRun => startPlugin(engine, launch, report => enter(engine, launch, report))

function enter(engine: Engine, launch: Launch, report: Report): Guest {
  const timers = new Set<NodeJS.Timeout>()
  const guarded = (callback: () => unknown) => () => {
    try { callback() } catch (error) { report.error(error) }
  }
  const line = (level: string) => (...values: unknown[]) => report.log(`${level}: ${values.map(String).join(' ')}`)
  const globals = Object.assign(Object.create(null) as Record<string, unknown>, {
    figma: engine.figma,
    __html__: launch.html ?? '',
    __uiFiles__: {},
    console: { log: line('log'), info: line('info'), warn: line('warn'), error: line('error'), assert: () => {}, clear: () => {} },
    setTimeout: (callback: () => unknown, ms?: number) => keep(timers, setTimeout(guarded(callback), ms)),
    setInterval: (callback: () => unknown, ms?: number) => keep(timers, setInterval(guarded(callback), ms)),
    clearTimeout: (timer: NodeJS.Timeout) => (timers.delete(timer), clearTimeout(timer)),
    clearInterval: (timer: NodeJS.Timeout) => (timers.delete(timer), clearInterval(timer)),
    fetch: () => Promise.reject(new Error('the test engine has no network')),
  })
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(absentInFigma.map(name => `delete globalThis.${name}`).join(';'), context)
  return {
    realm: vm.runInContext(realmSource, context) as Realm,
    load: code => void new vm.Script(code, { filename: 'main.js' }).runInContext(context),
    drain: () => {},
    dispose: () => timers.forEach(timer => clearTimeout(timer)),
  }
}

const keep = (timers: Set<NodeJS.Timeout>, timer: NodeJS.Timeout): NodeJS.Timeout => (timers.add(timer), timer)
