import type { Brand } from '../../brand/brand'
import { freshKey } from '../fresh-key'
import type { Template } from '../schema'
import type { Package } from './package'

/** What became of one thing of a package. `id` is the one it has now. */
export interface Shelved { readonly kind: 'template' | 'brand'; readonly id: string; readonly name: string; readonly done: 'added' | 'updated' | 'same' | 'older' }

export interface Shelf { readonly templates: readonly Template[]; readonly brands: readonly Brand[] }

export interface Shelving {
  /** What a person has already, and ids and brand names that come with Waymark. */
  readonly own: Shelf
  readonly taken: { readonly templates: readonly string[]; readonly brands: readonly { readonly id: string; readonly name: string }[] }
  /** A brand of an id that is there already but looks otherwise: take its place, or stand beside it under another name. */
  readonly onClash: 'replace' | 'keep-both'
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Puts the things of a package on a person's shelf. Nothing that is there is lost: a template gives way only to a newer
 * version of itself, a brand only if asked to; others get an id, and brands a name, that nobody has. Two brands of one name
 * would share the variables that are named after them.
 */
export function shelve({ templates, brands }: Package, { own, taken, onClash }: Shelving): { readonly shelf: Shelf; readonly done: readonly Shelved[] } {
  const done: Shelved[] = []
  const newBrands = new Map(own.brands.map((brand) => [brand.id, brand]))
  const renamed = new Map<string, string>()
  for (const brand of brands) {
    const old = newBrands.get(brand.id)
    const isSame = old !== undefined && alike(old, brand)
    const stays = isSame || (old !== undefined && onClash === 'replace')
    const others = [...taken.brands, ...newBrands.values()].filter(({ id }) => !stays || id !== brand.id)
    const id = stays ? brand.id : freshKey(brand.id, new Set(others.map((one) => one.id)), 'brand')
    const placed = { ...brand, id, name: freshName(brand.name, new Set(others.map(({ name }) => name))) }
    renamed.set(brand.id, id)
    newBrands.set(id, placed)
    done.push({ kind: 'brand', id, name: placed.name, done: isSame ? 'same' : stays ? 'updated' : 'added' })
  }
  const newTemplates = new Map(own.templates.map((template) => [template.id, template]))
  for (const sent of templates) {
    const template = sent.look && renamed.has(sent.look.brand) ? { ...sent, look: { ...sent.look, brand: renamed.get(sent.look.brand) ?? sent.look.brand } } : sent
    const old = newTemplates.get(template.id)
    const isSame = old !== undefined && alike(old, template)
    const isNewer = old !== undefined && template.version > old.version
    const isOlder = old !== undefined && template.version < old.version
    const id = old && (isSame || isNewer || isOlder) ? old.id : freshKey(template.id, new Set([...taken.templates, ...newTemplates.keys()]), 'template')
    if (!isSame && !isOlder) newTemplates.set(id, { ...template, id })
    done.push({ kind: 'template', id, name: nameOf(template), done: isSame ? 'same' : isOlder ? 'older' : isNewer ? 'updated' : 'added' })
  }
  return { shelf: { templates: [...newTemplates.values()], brands: [...newBrands.values()] }, done }
}

const nameOf = ({ words, spoken: [first = 'en'] = [] }: Template): string => words[first].name

const LONGEST = 40

/** The name, or the name with the lowest number that nobody has. */
export function freshName(name: string, taken: ReadonlySet<string>): string {
  let n = 1
  let tried = name
  while (taken.has(tried)) {
    n += 1
    tried = `${name.slice(0, LONGEST - ` ${n}`.length)} ${n}`
  }
  return tried
}
