import type { Brand } from '../../plugin/core/brand/brand'
import { trailBrand } from '../../plugin/core/brand/built-in'
import { knownBrands } from './brands'
import type { State } from './state'

/** The brand with an id; the calm default when it is gone. */
export const brandOf = ({ brands }: Pick<State, 'brands'>, id: string): Brand => knownBrands(brands).find((brand) => brand.id === id) ?? trailBrand
