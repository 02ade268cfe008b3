import { getQuickJS, type QuickJSContext, type QuickJSHandle, type QuickJSRuntime } from 'quickjs-emscripten'
import { partsOf, type Engine } from './engine'
import { hostRealm } from './facade/realm'
import { startPlugin, type Guest, type Launch, type PluginRun, type Report } from './plugin-run'
import { guestSource } from './quickjs/guest'
import { createWire } from './quickjs/wire'
import { surface } from './surface/surface'

export interface QuickJsLimits { readonly memoryBytes?: number; readonly stackBytes?: number }

/** Runs the same bundle on the same façade in QuickJS, the kind of machine Figma's sandbox is: catches what V8 forgives. */
export async function runQuickJs(engine: Engine, launch: Launch, limits: QuickJsLimits = {}): Promise<PluginRun> {
  const quickJs = await getQuickJS()
  const runtime = quickJs.newRuntime()
  runtime.setMemoryLimit(limits.memoryBytes ?? 512 << 20)
  runtime.setMaxStackSize(limits.stackBytes ?? 1 << 20)
  return startPlugin(engine, launch, report => enter(engine, launch, runtime, report))
}

const methodTable = (): string =>
  JSON.stringify(Object.fromEntries([...surface].map(([type, members]) => [type, Object.fromEntries([...members].map(([name, { method }]) => [name, method ? 1 : 0]))])))

function enter(engine: Engine, launch: Launch, runtime: QuickJSRuntime, report: Report): Guest {
  const context = runtime.newContext()
  const timers = new Map<number, NodeJS.Timeout>()
  let promises = 0
  let open = true

  const drain = (): void => {
    if (!open) return
    const jobs = runtime.executePendingJobs()
    if (jobs.error) report.error(fromGuest(context, jobs.error))
  }

  const enterGuest = (name: string, ...args: QuickJSHandle[]): unknown => {
    const entry = context.getProp(context.global, name)
    const result = context.callFunction(entry, context.undefined, ...args)
    for (const handle of [entry, ...args]) handle.dispose()
    if (result.error) throw fromGuest(context, result.error)
    return result.value.consume(value => context.dump(value))
  }

  const wire = createWire({
    mixed: partsOf(engine).plugin.mixed,
    callGuest(id, args) {
      if (!open) return undefined
      const answer = enterGuest('__call', context.newNumber(id), context.newString(JSON.stringify(args.map(wire.encode)))) as string
      if (answer.startsWith('\u0002')) throw named(answer.slice(1))
      return wire.decode(JSON.parse(answer.slice(1)))
    },
    onPromise(promise) {
      const id = ++promises
      const settle = (answer: string): void => {
        if (!open) return
        enterGuest('__settle', context.newNumber(id), context.newString(answer))
        drain()
      }
      promise.then(value => settle('\u0001' + JSON.stringify(wire.encode(value))), (error: unknown) => settle(described(error)))
      return id
    },
  })

  const ops: Record<string, (ref: number, key: string, args: unknown[]) => unknown> = {
    r: () => engine.figma,
    g: (ref, key) => Reflect.get(wire.object(ref), key),
    s: (ref, key, [value]) => void Reflect.set(wire.object(ref), key, value),
    c: (ref, key, args) => (Reflect.get(wire.object(ref), key) as (...args: unknown[]) => unknown)(...args),
    f: (ref, _, args) => wire.fn(ref)(...args),
    e: (_, __, [message, stack]) => report.error(Object.assign(new Error(message as string), { guestStack: stack })),
    l: (_, level, [line]) => report.log(`${level}: ${line as string}`),
    t(_, kind, [callback, ms]) {
      if (kind === 'clear') return clearTimeout(timers.get(callback as number))
      const run = (): void => {
        try { (callback as () => unknown)() } catch (error) { report.error(error) }
        drain()
      }
      const id = timers.size + 1
      timers.set(id, kind === 'interval' ? setInterval(run, ms as number) : setTimeout(run, ms as number))
      return id
    },
  }

  const host = context.newFunction('__host', (op, ref, key, args) => {
    try {
      const answer = ops[context.getString(op)]!(context.getNumber(ref), context.getString(key), wire.decode(JSON.parse(context.getString(args))) as unknown[])
      return toGuest(context, wire.encode(answer))
    } catch (error) {
      return context.newString(described(error))
    }
  })
  setGlobals(context, { __host: host, __methods: context.newString(methodTable()), __html__: context.newString(launch.html ?? '') })
  evaluate(context, guestSource, 'guest.js')

  return {
    realm: hostRealm,
    load: code => evaluate(context, code, 'main.js'),
    drain,
    dispose() {
      open = false
      timers.forEach(timer => clearTimeout(timer))
      context.dispose()
      runtime.dispose()
    },
  }
}

function setGlobals(context: QuickJSContext, globals: Record<string, QuickJSHandle>): void {
  for (const [name, handle] of Object.entries(globals)) {
    context.setProp(context.global, name, handle)
    handle.dispose()
  }
}

function evaluate(context: QuickJSContext, code: string, name: string): void {
  const result = context.evalCode(code, name)
  if (result.error) throw fromGuest(context, result.error)
  result.value.dispose()
}

/** A primitive goes as itself; everything else as marked JSON. */
function toGuest(context: QuickJSContext, value: unknown): QuickJSHandle {
  if (value === null) return context.null
  if (typeof value === 'number') return context.newNumber(value)
  if (typeof value === 'boolean') return value ? context.true : context.false
  if (typeof value === 'string' && value.charCodeAt(0) > 2) return context.newString(value)
  return context.newString('\u0001' + JSON.stringify(value))
}

const described = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  return `\u0002${name}:${message}`
}

const named = (text: string): Error => {
  const cut = text.indexOf(':')
  return Object.assign(new Error(text.slice(cut + 1)), { name: text.slice(0, cut) })
}

function fromGuest(context: QuickJSContext, handle: QuickJSHandle): Error {
  const dumped = handle.consume(value => context.dump(value)) as { name?: string; message?: string; stack?: string }
  return Object.assign(new Error(dumped.message ?? String(dumped)), { name: dumped.name ?? 'Error', guestStack: dumped.stack })
}
