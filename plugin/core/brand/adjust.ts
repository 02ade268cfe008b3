import type { ColourToken } from '../layers/plan'
import type { Brand, Colours, Theme } from './brand'
import { choicesOf, type BrandChoices } from './choices'
import { derive, FONT } from './derive'

/** Colours that somebody set by hand; they stay when the others are derived anew. */
export type Pinned = Readonly<Record<Theme, Partial<Colours>>>

export const noPins: Pinned = { light: {}, dark: {} }

const SEEDS = ['primary', 'accent', 'ink', 'paper'] as const satisfies readonly (keyof BrandChoices)[]

/**
 * The colours of a brand that are not as its choices would have them. None where many of a theme are otherwise: such a brand was
 * not derived, and a new primary should reach all of it.
 */
export function pinsOf(brand: Brand): Pinned {
  const derived = derive(choicesOf(brand))
  const own = (theme: Theme): Partial<Colours> => {
    const tokens = Object.keys(brand[theme]) as ColourToken[]
    const other = tokens.filter((token) => brand[theme][token].toUpperCase() !== derived[theme][token].toUpperCase())
    return other.length > tokens.length / 4 ? {} : Object.fromEntries(other.map((token) => [token, brand[theme][token]]))
  }
  return { light: own('light'), dark: own('dark') }
}

/** A brand after a change of its choices: only what follows from that change is derived anew. `choices` are all, the change among them. */
export function adjust(brand: Brand, choices: BrandChoices, change: Partial<BrandChoices>, pinned: Pinned): Brand {
  const derived = derive(choices)
  const isRecoloured = SEEDS.some((seed) => seed in change)
  const heading = choices.fonts?.heading?.trim() || choices.fonts?.text?.trim() || FONT
  const shape: NonNullable<Brand['shape']> = {
    ...brand.shape,
    ...('stage' in change && { stage: choices.stage }),
    ...('card' in change && { card: choices.card }),
    ...('face' in change && { face: choices.face }),
    ...('corners' in change && { radii: derived.shape?.radii }),
  }
  return {
    ...brand,
    name: choices.name.trim(),
    fonts: { heading, text: choices.fonts?.text?.trim() || heading },
    ...(isRecoloured && { light: { ...derived.light, ...pinned.light }, dark: { ...derived.dark, ...pinned.dark } }),
    shape: Object.keys(shape).length ? shape : undefined,
    logo: choices.logo,
  }
}

/** A brand with one colour set by hand. */
export const painted = (brand: Brand, theme: Theme, token: ColourToken, hex: string): Brand =>
  ({ ...brand, [theme]: { ...brand[theme], [token]: hex } })
