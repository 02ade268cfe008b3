import type { Brand } from '../core/brand/brand'
import { freshKey } from '../core/template/fresh-key'
import { freshName } from '../core/template/package/shelve'
import type { Client, Outcome } from '../protocol/client'
import { keepOwnThings, readOwnThings, type Where } from './own-things'

export interface SaveBrandInput {
  readonly where: Where
  /** The own brand that is changed; absent for a new one. */
  readonly replaces?: string | undefined
  /** Brands that come with Waymark. */
  readonly taken: readonly Pick<Brand, 'id' | 'name'>[]
}

/** Keeps a brand under an id and a name of its own: its variables in a file are named after it. */
export async function saveBrand(hands: Client, brand: Brand, { where, replaces, taken }: SaveBrandInput): Promise<Outcome<{ readonly brand: Brand }>> {
  const own = await readOwnThings(hands, where)
  if (!own.ok) return own
  const others = [...taken, ...own.result.brands].filter(({ id }) => id !== replaces)
  const id = replaces ?? freshKey(brand.name, new Set(others.map((one) => one.id)), 'brand')
  const kept: Brand = { ...brand, id, name: freshName(brand.name, new Set(others.map(({ name }) => name))) }
  const done = await keepOwnThings(hands, where, { brands: [kept] })
  return done.ok ? { ok: true, result: { brand: kept } } : done
}
