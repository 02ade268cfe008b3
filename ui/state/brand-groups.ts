import type { Brand } from '../../plugin/core/brand/brand'
import { brands as builtIn } from '../../plugin/core/brand/built-in'
import type { BrandsState } from './brands'
import { seeking } from './seeking'

/** Where a brand stands in the list: kept in this file, kept for this person, or one that comes with Waymark. */
export type Shelf = 'file' | 'person' | 'built-in'

export interface BrandGroup { readonly shelf: Shelf; readonly brands: readonly Brand[] }

/** The brands as they are listed, those that hold every word of a query; groups without any are left out. */
export function brandGroups({ own }: Pick<BrandsState, 'own'>, query = ''): readonly BrandGroup[] {
  const isSought = seeking(query)
  const kept = (shelf: Shelf): readonly Brand[] => own.filter(({ where }) => where === shelf).map(({ brand }) => brand)
  const groups: readonly BrandGroup[] = [{ shelf: 'file', brands: kept('file') }, { shelf: 'person', brands: kept('person') }, { shelf: 'built-in', brands: builtIn }]
  return groups.map(({ shelf, brands }) => ({ shelf, brands: brands.filter(({ name, fonts }) => isSought(`${name} ${fonts.heading} ${fonts.text}`)) })).filter(({ brands }) => brands.length)
}
