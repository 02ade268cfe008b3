import { removeThing, write } from '../model/document'
import type { ThingRecord } from '../model/record'
import { membersOf } from '../surface/surface'
import { dataMethods } from './data-methods'
import { alive, mayWrite, notBuilt, refuse, remember, type Hand } from './hand'
import { hostObject } from './host-object'
import { plain, validate } from './validate'

type ThingCall = (hand: Hand, thing: ThingRecord, args: unknown[], where: string) => unknown
type ThingWrite = (hand: Hand, thing: ThingRecord, value: unknown, where: string) => void

/** What one kind of thing does beyond showing its properties. */
export interface ThingParts {
  readonly surface: string
  readonly label: string
  readonly get?: Readonly<Record<string, (hand: Hand, thing: ThingRecord) => unknown>>
  readonly set?: Readonly<Record<string, ThingWrite>>
  readonly call?: Readonly<Record<string, ThingCall>>
}

const common: Record<string, ThingCall> = {
  ...(dataMethods as Record<string, ThingCall>),
  remove: (hand, thing, _, where) => (mayWrite(hand, where), removeThing(hand.session.doc, thing)),
  getPublishStatusAsync: async () => 'UNPUBLISHED',
}

const CHANGES = /^(set|add|remove|rename)/

/** A library's own things are changed in its file alone. The words are ours. */
function mayChange(hand: Hand, { kind, props }: ThingRecord, where: string): void {
  if (props.remote) refuse(hand, where, `Cannot write to a remote ${kind}`)
}

export function thingHandle(hand: Hand, thing: ThingRecord, parts: ThingParts): object {
  const known = hand.handles.get(thing)
  if (known) return known
  const handle = hostObject(hand, {
    members: membersOf(parts.surface),
    surface: parts.surface,
    label: parts.label,
    carried: { id: () => thing.id },
    read(key, member) {
      alive(hand, thing, `get_${key}`)
      if (member.dynamicPage) refuse(hand, `get_${key}`, 'Cannot call with documentAccess: dynamic-page.')
      const get = parts.get && Object.hasOwn(parts.get, key) ? parts.get[key] : undefined
      if (get) return get(hand, thing)
      return key in thing.props ? thing.props[key] : notBuilt(hand, `get_${key}`)
    },
    write(key, member, value) {
      const where = `set_${key}`
      alive(hand, thing, where)
      mayWrite(hand, where)
      mayChange(hand, thing, where)
      validate(hand, where, key, member, value)
      const set = parts.set && Object.hasOwn(parts.set, key) ? parts.set[key] : undefined
      if (set) set(hand, thing, value, where)
      else if (key in thing.props) write(hand.session.doc, thing, key, plain(hand, where, value))
      else notBuilt(hand, where)
    },
    call(key, _, args) {
      alive(hand, thing, key)
      if (CHANGES.test(key)) mayChange(hand, thing, key)
      const call = parts.call && Object.hasOwn(parts.call, key) ? parts.call[key] : Object.hasOwn(common, key) ? common[key] : undefined
      return call ? call(hand, thing, args, key) : notBuilt(hand, key)
    },
  })
  remember(handle, thing)
  hand.handles.set(thing, handle)
  return handle
}
