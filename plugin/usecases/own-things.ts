import type { Brand } from '../core/brand/brand'
import { parseBrandData } from '../core/brand/schema'
import type { Shelf } from '../core/template/package/shelve'
import { parseTemplateData } from '../core/template/parse'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import type { Requests } from '../protocol/messages'

/** Kept for one person on their machine, or in the file for everybody who works in it. */
export type Where = Requests['store']['ask']['where']

/** Own templates and brands. `unread` counts those that are broken or of a newer Waymark: they are left as they are. */
export interface OwnThings extends Shelf { readonly unread: number }

type Kind = 'templates' | 'brands'

const KEYS: Readonly<Record<Kind, string>> = { templates: 'own-templates', brands: 'own-brands' }

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined)

async function load(hands: Client, where: Where, kind: Kind): Promise<Outcome<readonly unknown[]>> {
  const read = await hands.request('store', { where, key: KEYS[kind] })
  return read.ok ? { ok: true, result: listIn(read.result.value) } : read
}

/** Everything a person, or a file, keeps. */
export async function readOwnThings(hands: Client, where: Where): Promise<Outcome<OwnThings>> {
  const stored = await load(hands, where, 'templates')
  if (!stored.ok) return stored
  const dressed = await load(hands, where, 'brands')
  if (!dressed.ok) return dressed
  const templates = stored.result.flatMap((one) => {
    const parsed = parseTemplateData(one)
    return parsed.ok ? [parsed.template] : []
  })
  const brands = dressed.result.flatMap((one) => {
    const parsed = parseBrandData(one)
    return parsed.ok ? [parsed.brand] : []
  })
  return { ok: true, result: { templates, brands, unread: stored.result.length + dressed.result.length - templates.length - brands.length } }
}

type Things = { readonly [K in Kind]?: K extends 'templates' ? readonly Template[] : readonly Brand[] }

/** Keeps templates and brands, each in the place of the one with its id, all of them or none. What was there and could not be read stays. */
export async function keepOwnThings(hands: Client, where: Where, things: Things): Promise<Outcome<Record<string, never>>> {
  const before = new Map<Kind, readonly unknown[]>()
  for (const kind of ['templates', 'brands'] as const) {
    const kept = things[kind] ?? []
    if (!kept.length) continue
    const stored = await load(hands, where, kind)
    if (!stored.ok) return stored
    const ids = new Set<unknown>(kept.map(({ id }) => id))
    const there = new Set(stored.result.map(idOf))
    const fresh = new Map<unknown, Template | Brand>(kept.map((one) => [one.id, one]))
    const set = [...stored.result.map((one) => (ids.has(idOf(one)) ? fresh.get(idOf(one)) : one)), ...kept.filter(({ id }) => !there.has(id))]
    const done = await hands.request('store', { where, key: KEYS[kind], set })
    if (!done.ok) {
      for (const [other, was] of before) await hands.request('store', { where, key: KEYS[other], set: was })
      return done
    }
    before.set(kind, stored.result)
  }
  return { ok: true, result: {} }
}

/** Throws one thing away; maps that wear or came from it stay as they are. */
export async function dropOwnThing(hands: Client, where: Where, kind: Kind, id: string): Promise<Outcome<Record<string, never>>> {
  const stored = await load(hands, where, kind)
  if (!stored.ok) return stored
  const done = await hands.request('store', { where, key: KEYS[kind], set: stored.result.filter((one) => idOf(one) !== id) })
  return done.ok ? { ok: true, result: {} } : done
}
