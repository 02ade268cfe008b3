import type { Brand } from '../core/brand/brand'
import type { Template } from '../core/template/schema'
import type { Client, Outcome } from '../protocol/client'
import { dropOwnThing, keepOwnThings, readOwnThings, type Where } from './own-things'

/** Things to put on a shelf, each in the place of the one with its id, and ids of things to take from it. */
export interface ShelfEdit {
  readonly where: Where
  readonly put: { readonly templates?: readonly Template[]; readonly brands?: readonly Brand[] }
  readonly drop: { readonly templates?: readonly string[]; readonly brands?: readonly string[] }
}

/** Changes what a person or a file keeps; the answer carries the way back. */
export async function editShelf(hands: Client, edit: ShelfEdit): Promise<Outcome<{ readonly undo: ShelfEdit }>> {
  const { where, put, drop } = edit
  const before = await readOwnThings(hands, where)
  if (!before.ok) return before
  const { templates, brands } = before.result
  // Nothing goes before what comes is safe.
  const kept = await keepOwnThings(hands, where, put)
  if (!kept.ok) return kept
  for (const kind of ['templates', 'brands'] as const) {
    for (const id of drop[kind] ?? []) {
      const done = await dropOwnThing(hands, where, kind, id)
      if (!done.ok) return done
    }
  }
  return { ok: true, result: { undo: { where, ...wayBack({ templates, brands }, edit) } } }
}

type Shelf = { readonly templates: readonly Template[]; readonly brands: readonly Brand[] }

function wayBack({ templates, brands }: Shelf, { put, drop }: ShelfEdit): Pick<ShelfEdit, 'put' | 'drop'> {
  const touched = (kind: 'templates' | 'brands') => new Set([...(put[kind] ?? []).map(({ id }) => id), ...drop[kind] ?? []])
  const fresh = (kind: 'templates' | 'brands', known: readonly { readonly id: string }[]) => (put[kind] ?? []).map(({ id }) => id).filter((id) => !known.some((one) => one.id === id))
  return {
    put: { templates: templates.filter(({ id }) => touched('templates').has(id)), brands: brands.filter(({ id }) => touched('brands').has(id)) },
    drop: { templates: fresh('templates', templates), brands: fresh('brands', brands) },
  }
}
