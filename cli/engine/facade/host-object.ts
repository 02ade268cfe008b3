import type { Member, Members } from '../surface/surface'
import { act, type Hand } from './hand'

/** How one kind of host object answers. Keys reaching these functions are known members. */
export interface Answers {
  readonly members: Members
  /** Name of the surface the members come from. */
  readonly surface: string
  /** Told when a member does not exist: "no such property 'foo' on FRAME node". */
  readonly label: string
  /** Carried by the handle itself: reading costs no crossing. */
  readonly carried?: Readonly<Record<string, () => unknown>>
  read(key: string, member: Member): unknown
  write(key: string, member: Member, value: unknown): void
  call(key: string, member: Member, args: unknown[]): unknown
}

const made = new WeakMap<object, Answers>()

/** What stands behind a handle; undefined for anything that is not one. For sandboxes that cannot hold our objects themselves. */
export const answersOf = (value: unknown): Answers | undefined => (typeof value === 'object' && value !== null ? made.get(value) : undefined)

/** Asked by await, JSON and test runners of any object; Figma's own handles are never asked. */
const probes = new Set(['then', 'toJSON', 'constructor', '$$typeof', 'nodeType', 'tagName', 'asymmetricMatch', 'hasAttribute', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@'])

/** A strict object: unknown members throw, read-only members refuse, every other access is one counted crossing. */
export function hostObject(hand: Hand, answers: Answers): object {
  const { members, carried = {} } = answers
  const methods = new Map<string, unknown>()

  const method = (key: string, member: Member) => {
    let made = methods.get(key)
    if (!made) methods.set(key, (made = (...args: unknown[]) => cross(hand, 'calls', key, () => answers.call(key, member, args))))
    return made
  }

  const handle = new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined
      const own = carried[key]
      if (own) return own()
      const member = members.get(key)
      if (!member) {
        if (probes.has(key)) return undefined
        // Source: figma-use gotchas; thrown even through `?.`, while `in` is safe.
        throw hand.realm.typeError(`no such property '${key}' on ${answers.label}`)
      }
      return member.method ? method(key, member) : cross(hand, 'gets', `get_${key}`, () => answers.read(key, member))
    },
    set(_, key, value) {
      const member = typeof key === 'string' ? members.get(key) : undefined
      if (!member) throw hand.realm.typeError(`Cannot add property ${String(key)}, object is not extensible`)
      if (member.readonly || member.method) throw hand.realm.typeError('no setter for property')
      cross(hand, 'sets', `set_${key as string}`, () => answers.write(key as string, member, value))
      return true
    },
    has: (_, key) => typeof key === 'string' && members.has(key),
    ownKeys: () => Object.keys(carried),
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && carried[key] ? { value: carried[key](), enumerable: true, configurable: true, writable: false } : undefined,
    defineProperty(_, key) { throw hand.realm.typeError(`Cannot add property ${String(key)}, object is not extensible`) },
    deleteProperty() { throw hand.realm.typeError('could not delete property') },
    getPrototypeOf: () => null,
    setPrototypeOf() { throw hand.realm.typeError('object is not extensible') },
  })
  made.set(handle, answers)
  return handle
}

function cross(hand: Hand, kind: 'gets' | 'sets' | 'calls', where: string, work: () => unknown): unknown {
  const fault = hand.meter.cross(kind)
  const run = () => {
    if (fault !== undefined) throw hand.realm.error(`in ${where}: ${fault}`)
    act(hand)
    return work()
  }
  return kind === 'calls' && where.endsWith('Async') ? hand.realm.promise(run) : run()
}
