import { readOwnThings, type Where } from '../../plugin/usecases/own-things'
import type { OwnBrand } from '../state/brands'
import type { OwnTemplate } from '../state/own'
import type { Context } from './context'

const shelves: readonly Where[] = ['file', 'person']

/** The templates and brands of the file and of the person, read now; where a shelf cannot be read, what was known of it stays. */
export async function loadOwn({ hands, state, send }: Context): Promise<void> {
  const own: OwnTemplate[] = []
  const brands: OwnBrand[] = []
  for (const where of shelves) {
    const read = await readOwnThings(hands, where)
    for (const one of read.ok ? read.result.templates.map((template) => ({ where, template })) : state().own.filter((known) => known.where === where)) own.push(one)
    for (const one of read.ok ? read.result.brands.map((brand) => ({ where, brand })) : state().brands.own.filter((known) => known.where === where)) brands.push(one)
  }
  send({ type: 'brands-loaded', own: brands })
  send({ type: 'own-loaded', own })
}
