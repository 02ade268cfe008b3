import { COLOUR_TOKENS, type Look } from '../layers/plan'
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
  ...(brand.library?.[theme] && { library: libraryOf(brand, theme) }),
  ...(brand.logo && { logo: brand.logo }),
})

/** A colour that somebody changed by hand is no longer the library's. */
const libraryOf = (brand: Brand, theme: Theme): NonNullable<Look['library']> =>
  Object.fromEntries(COLOUR_TOKENS.flatMap((token) => {
    const from = brand.library?.[theme]?.[token]
    return from && from.hex.toUpperCase() === brand[theme][token].toUpperCase() ? [[token, from.key]] : []
  }))
