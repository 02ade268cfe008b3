import type { Look } from '../layers/plan'
import type { Brand, Theme } from './brand'
import { shapeOf } from './shape-of'
import { typeOf } from './type-of'

/** What a brand's tokens mean in one theme. Each theme is a collection of its own, so that neither can change the other. */
export const lookOf = (brand: Brand, theme: Theme, drawn: Look['drawn']): Look => ({
  collection: theme === 'light' ? `Waymark · ${brand.name}` : `Waymark · ${brand.name} (dark)`,
  colours: brand[theme],
  type: typeOf(brand),
  drawn,
  shape: shapeOf(brand.shape, brand.components),
  ...(brand.logo && { logo: brand.logo }),
})
