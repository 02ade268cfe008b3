import type { Brand } from '../../plugin/core/brand/brand'
import { brands as builtIn } from '../../plugin/core/brand/built-in'
import type { FileComponent } from '../../plugin/core/brand/components-in'
import type { Where } from '../../plugin/usecases/own-things'
import type { Reach } from './applying'
import type { Editing } from './editing'

/** A brand that somebody made, and for whom it is kept. */
export interface OwnBrand { readonly brand: Brand; readonly where: Where }

/** The brands tab, and what is known of brands. */
export interface BrandsState {
  readonly own: readonly OwnBrand[]
  readonly query: string
  /** The brand on the table, also while another screen is shown; null when there is none. */
  readonly editing: Editing | null
  /** Brands that were changed and left for another one without being kept, the latest first. */
  readonly aside: readonly Editing[]
  /** The maps it is about to be put on; null while that is not asked. */
  readonly applying: Reach | null
  /** What stands in for missing fonts, by family. */
  readonly standIns: Readonly<Record<string, string>>
  /** Components of the open file; null before anybody looked for them. */
  readonly components: readonly FileComponent[] | null
  /** Brands as they were before they were changed: maps may still wear them. */
  readonly before: readonly Brand[]
}

export const noBrands: BrandsState = { own: [], query: '', editing: null, aside: [], applying: null, standIns: {}, components: null, before: [] }

/** All brands there are, each once: what the file keeps comes before what the person keeps, as its maps wear it. */
export function knownBrands({ own }: Pick<BrandsState, 'own'>): readonly Brand[] {
  const kept = [...own.filter(({ where }) => where === 'file'), ...own.filter(({ where }) => where === 'person')].map(({ brand }) => brand)
  return [...kept.filter(({ id }, at) => kept.findIndex((one) => one.id === id) === at), ...builtIn]
}
