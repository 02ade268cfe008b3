import { packageText, type Package } from '../core/template/package/package'
import { parsePackage } from '../core/template/package/parse-package'
import type { Refusal } from '../core/template/package/refusal'
import { shelve, type Shelved, type Shelving } from '../core/template/package/shelve'
import type { Client, Outcome } from '../protocol/client'
import { editShelf, type ShelfEdit } from './edit-shelf'
import { keepOlder } from './older-templates'
import { readOwnThings, type Where } from './own-things'

/** Templates and brands as the text of one file, to be sent to somebody. */
export const exportPackage = (things: Pick<Package, 'templates' | 'brands'>): string => packageText(things)

export type Imported =
  | { readonly ok: true; readonly done: readonly Shelved[]; /** What takes it from the shelf again. */ readonly undo: ShelfEdit }
  | { readonly ok: false; readonly refusal: Refusal }

export interface ImportInput extends Pick<Shelving, 'taken' | 'onClash'> { readonly text: string; readonly where: Where }

/** Opens a file that anybody may have sent: all of it, or nothing. What is kept can be imported again without a second copy. */
export async function importPackage(hands: Client, { text, where, taken, onClash }: ImportInput): Promise<Outcome<Imported>> {
  const parsed = parsePackage(text)
  if (!parsed.ok) return { ok: true, result: parsed }
  const own = await readOwnThings(hands, where)
  if (!own.ok) return own
  const { shelf, done } = shelve(parsed.package, { own: own.result, taken, onClash })
  const isNew = (kind: Shelved['kind'], id: string): boolean => done.some((one) => one.kind === kind && one.id === id && (one.done === 'added' || one.done === 'updated'))
  const put = {
    templates: shelf.templates.filter(({ id }) => isNew('template', id)),
    brands: shelf.brands.filter(({ id }) => isNew('brand', id)),
  }
  const replaced = own.result.templates.filter(({ id }) => done.some((one) => one.kind === 'template' && one.id === id && one.done === 'updated'))
  for (const old of replaced) {
    const older = await keepOlder(hands, where, old)
    if (!older.ok) return older
  }
  const kept = await editShelf(hands, { where, put, drop: {} })
  return kept.ok ? { ok: true, result: { ok: true, done, undo: kept.result.undo } } : kept
}
