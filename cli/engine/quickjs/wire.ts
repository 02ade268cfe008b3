import { answersOf } from '../facade/host-object'

/** Both directions of the wall between our objects and a sandbox that can hold only primitives and JSON. */
export interface Wire {
  encode(value: unknown): unknown
  decode(value: unknown): unknown
  object(ref: number): object
  fn(ref: number): (...args: unknown[]) => unknown
}

type Tagged = Record<string, unknown>

export interface WireOptions {
  readonly mixed: symbol
  /** Calls a function of the guest by its number. */
  callGuest(id: number, args: unknown[]): unknown
  /** A promise on our side; the guest makes one of its own with this number. */
  onPromise(promise: Promise<unknown>): number
}

export function createWire({ mixed, callGuest, onPromise }: WireOptions): Wire {
  const refs = new Map<object, number>()
  const objects: object[] = []
  const guests = new Map<number, (...args: unknown[]) => unknown>()

  const refOf = (value: object): number => {
    if (!refs.has(value)) refs.set(value, objects.push(value) - 1)
    return refs.get(value)!
  }

  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $u: 1 }
    if (typeof value === 'symbol') return value === mixed ? { $mixed: 1 } : { $u: 1 }
    if (typeof value === 'number' && !Number.isFinite(value)) return { $n: String(value) }
    if (typeof value === 'function') return { $f: refOf(value) }
    if (typeof value !== 'object' || value === null) return value
    const answers = answersOf(value)
    if (answers) {
      // What never changes on a handle travels with it.
      const fixed = ['id', 'type', 'hash'].filter(key => answers.carried?.[key])
      return { $h: refOf(value), s: answers.surface, c: Object.fromEntries(fixed.map(key => [key, answers.carried![key]!()])) }
    }
    if (typeof (value as Promise<unknown>).then === 'function') return { $p: onPromise(value as Promise<unknown>) }
    if (value instanceof Date) return { $d: value.getTime() }
    if (ArrayBuffer.isView(value)) return { $b: Array.from(value as Uint8Array) }
    if (Array.isArray(value)) return value.map(encode)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]))
  }

  const guestFunction = (id: number) => {
    if (!guests.has(id)) guests.set(id, (...args) => callGuest(id, args))
    return guests.get(id)!
  }

  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(decode)
    const tagged = value as Tagged
    if (tagged.$u) return undefined
    if (tagged.$mixed) return mixed
    if (tagged.$symbol) return Symbol('guest')
    if (tagged.$n !== undefined) return Number(tagged.$n)
    if (tagged.$h !== undefined) return objects[tagged.$h as number]
    if (tagged.$g !== undefined) return guestFunction(tagged.$g as number)
    if (tagged.$d !== undefined) return new Date(tagged.$d as number)
    if (tagged.$b) return Uint8Array.from(tagged.$b as number[])
    return Object.fromEntries(Object.entries(tagged).map(([key, item]) => [key, decode(item)]))
  }

  return { encode, decode, object: ref => objects[ref]!, fn: ref => objects[ref] as never }
}
