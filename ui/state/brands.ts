import type { Brand } from '../../plugin/core/brand/brand'
import { brands as builtIn } from '../../plugin/core/brand/built-in'
import type { Where } from '../../plugin/usecases/own-things'

/** A brand that somebody made, and for whom it is kept. */
export interface OwnBrand { readonly brand: Brand; readonly where: Where }

/** The brands tab, and what is known of brands. */
export interface BrandsState {
  readonly own: readonly OwnBrand[]
  readonly query: string
  /** What stood in for missing fonts, by family, as far as the hands told. */
  readonly standIns: Readonly<Record<string, string>>
  /** Brands as they were before they were changed: maps may still wear them. */
  readonly before: readonly Brand[]
}

export const noBrands: BrandsState = { own: [], query: '', standIns: {}, before: [] }

/** All brands there are, each once: what the file keeps comes before what the person keeps, as its maps wear it. */
export function knownBrands({ own }: Pick<BrandsState, 'own'>): readonly Brand[] {
  const kept = [...own.filter(({ where }) => where === 'file'), ...own.filter(({ where }) => where === 'person')].map(({ brand }) => brand)
  return [...kept.filter(({ id }, at) => kept.findIndex((one) => one.id === id) === at), ...builtIn]
}
