/** Runs inside QuickJS before the bundle: turns `__host` calls into Figma's objects. Plain ES2017, no builtin the sandbox lacks. */
export const guestSource = `(() => {
const host = __host, methods = JSON.parse(__methods)
delete globalThis.__host; delete globalThis.__methods
const mixed = Symbol('figma.mixed')
const proxies = new Map(), functions = new Map(), ids = new Map(), waiting = new Map()
const refs = new WeakMap()
let nextFunction = 0

// Values going out: handles, functions, bytes and symbols by name; the rest as data.
const enc = value => {
  if (value === undefined) return { $u: 1 }
  if (value === mixed) return { $mixed: 1 }
  if (typeof value === 'symbol') return { $symbol: 1 }
  if (typeof value === 'number' && !isFinite(value)) return { $n: String(value) }
  if (typeof value === 'function') {
    if (!ids.has(value)) { ids.set(value, ++nextFunction); functions.set(nextFunction, value) }
    return { $g: ids.get(value) }
  }
  if (typeof value !== 'object' || value === null) return value
  if (refs.has(value)) return { $h: refs.get(value) }
  if (value instanceof Date) return { $d: value.getTime() }
  if (ArrayBuffer.isView(value)) return { $b: Array.from(value) }
  if (Array.isArray(value)) return value.map(enc)
  const made = {}
  for (const key of Object.keys(value)) made[key] = enc(value[key])
  return made
}
const dec = value => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(dec)
  if (value.$u) return undefined
  if (value.$mixed) return mixed
  if (value.$n) return Number(value.$n)
  if (value.$h !== undefined) return proxy(value)
  if (value.$f !== undefined) return (...args) => ask('f', value.$f, '', args)
  if (value.$p !== undefined) return new Promise((resolve, reject) => waiting.set(value.$p, [resolve, reject]))
  if (value.$d !== undefined) return new Date(value.$d)
  if (value.$b) return Uint8Array.from(value.$b)
  const made = {}
  for (const key of Object.keys(value)) made[key] = dec(value[key])
  return made
}
const freeze = value => {
  if (typeof value === 'object' && value !== null && !refs.has(value) && !ArrayBuffer.isView(value)) { Object.freeze(value); Object.values(value).forEach(freeze) }
  return value
}
const fail = text => {
  const cut = text.indexOf(':')
  const kind = text.slice(0, cut), message = text.slice(cut + 1)
  throw kind === 'TypeError' ? new TypeError(message) : new Error(message)
}
// Answers: a primitive as itself, \\u0001 + JSON, or \\u0002 + an error.
const open = answer => {
  if (typeof answer !== 'string') return answer
  if (answer[0] === '\\u0002') return fail(answer.slice(1))
  return answer[0] === '\\u0001' ? dec(JSON.parse(answer.slice(1))) : answer
}
const ask = (op, ref, key, args) => open(host(op, ref, key, JSON.stringify(args.map(enc))))

function proxy({ $h: ref, s: surface, c: carried }) {
  if (proxies.has(ref)) return proxies.get(ref)
  const known = methods[surface] || {}, made = new Map()
  const handle = new Proxy({}, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined
      if (Object.prototype.hasOwnProperty.call(carried, key)) return dec(carried[key])
      if (known[key] === 1) {
        if (!made.has(key)) made.set(key, (...args) => ask('c', ref, key, args))
        return made.get(key)
      }
      return freeze(ask('g', ref, key, []))
    },
    set(_, key, value) { ask('s', ref, String(key), [value]); return true },
    has: (_, key) => typeof key === 'string' && known[key] !== undefined,
    ownKeys: () => Object.keys(carried),
    getOwnPropertyDescriptor: (_, key) => Object.prototype.hasOwnProperty.call(carried, key) ? { value: carried[key], enumerable: true, configurable: true } : undefined,
    defineProperty() { throw new TypeError('object is not extensible') },
    deleteProperty() { throw new TypeError('could not delete property') },
    getPrototypeOf: () => null,
  })
  refs.set(handle, ref)
  proxies.set(ref, handle)
  return handle
}

// Host → guest.
globalThis.__call = (id, json) => {
  try {
    const result = functions.get(id)(...JSON.parse(json).map(dec))
    if (result && typeof result.then === 'function') { result.then(undefined, error => ask('e', 0, '', [String(error), error && error.stack])); return '\\u0001{"$u":1}' }
    return '\\u0001' + JSON.stringify(enc(result))
  } catch (error) {
    return '\\u0002' + (error && error.name || 'Error') + ':' + (error && error.message || String(error))
  }
}
globalThis.__settle = (id, json) => {
  const [resolve, reject] = waiting.get(id)
  waiting.delete(id)
  try { resolve(open(json)) } catch (error) { reject(error) }
}
globalThis.figma = open(host('r', 0, '', '[]'))
const line = level => (...values) => { ask('l', 0, level, [values.map(String).join(' ')]) }
globalThis.console = { log: line('log'), info: line('info'), warn: line('warn'), error: line('error'), assert() {}, clear() {} }
globalThis.setTimeout = (callback, ms) => ask('t', 0, 'timeout', [callback, ms])
globalThis.setInterval = (callback, ms) => ask('t', 0, 'interval', [callback, ms])
globalThis.clearTimeout = globalThis.clearInterval = timer => ask('t', 0, 'clear', [timer])
globalThis.structuredClone = value => dec(JSON.parse(JSON.stringify(enc(value))))
globalThis.fetch = () => Promise.reject(new Error('the test engine has no network'))
globalThis.__uiFiles__ = {}
delete globalThis.SharedArrayBuffer
delete globalThis.Atomics
})()`
