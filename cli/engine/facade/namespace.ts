import { membersOf } from '../surface/surface'
import { notBuilt, refuse, type Hand } from './hand'
import { hostObject } from './host-object'

export type Call = (args: unknown[], where: string) => unknown

/** What a namespace of the figma object, or the object itself, really does; all other members say they are not built. */
export interface Parts {
  readonly carried?: Readonly<Record<string, () => unknown>>
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: unknown, where: string) => void>>
  readonly call?: Readonly<Record<string, Call>>
}

export function namespace(hand: Hand, type: string, label: string, parts: Parts): object {
  return hostObject(hand, {
    members: membersOf(type),
    surface: type,
    label,
    ...(parts.carried ? { carried: parts.carried } : {}),
    read: key => (parts.get && Object.hasOwn(parts.get, key) ? parts.get[key]!() : notBuilt(hand, `get_${key}`)),
    write(key, _, value) {
      const set = parts.set && Object.hasOwn(parts.set, key) ? parts.set[key] : undefined
      if (set) set(value, `set_${key}`)
      else notBuilt(hand, `set_${key}`)
    },
    call(key, member, args) {
      const call = parts.call && Object.hasOwn(parts.call, key) ? parts.call[key] : undefined
      if (member.dynamicPage && !call) refuse(hand, key, `Cannot call with documentAccess: dynamic-page. Use ${label}.${key}Async instead.`)
      return call ? call(args, key) : notBuilt(hand, key)
    },
  })
}
