import type { Brand } from '../../plugin/core/brand/brand'
import { brands, trailBrand } from '../../plugin/core/brand/built-in'

/** The brand with an id; the calm default when it is gone. */
export const brandOf = (id: string): Brand => brands.find((brand) => brand.id === id) ?? trailBrand
