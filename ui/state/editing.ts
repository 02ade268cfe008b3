import { adjust, noPins, painted, pinsOf, type Pinned } from '../../plugin/core/brand/adjust'
import type { Brand, Theme } from '../../plugin/core/brand/brand'
import { contrastChecks, type ContrastCheck } from '../../plugin/core/brand/checks'
import { choicesOf, type BrandChoices } from '../../plugin/core/brand/choices'
import { derive, describedTheme } from '../../plugin/core/brand/derive'
import { mendColour } from '../../plugin/core/brand/mend'
import type { ColourToken } from '../../plugin/core/layers/plan'
import type { OwnBrand } from './brands'

/** A brand on the table. */
export interface Editing {
  /** As it would be kept now. */
  readonly brand: Brand
  /** What was asked, as it was answered: a name or a font may still be half typed. */
  readonly choices: BrandChoices
  readonly pinned: Pinned
  /** The theme on show. */
  readonly theme: Theme
  /** As it is kept; null for a new one and for those that come with Waymark. */
  readonly kept: OwnBrand | null
  readonly isChanged: boolean
}

export const openBrand = (brand: Brand, theme: Theme, kept: OwnBrand | null): Editing =>
  ({ brand, choices: choicesOf(brand), pinned: pinsOf(brand), theme, kept, isChanged: false })

/** A brand that is not kept anywhere yet, in the theme that its choices describe. It gets its id when it is. */
export function newBrand(choices: BrandChoices): Editing {
  const brand = derive(choices)
  return { brand, choices: { ...choicesOf(brand), ...choices }, pinned: noPins, theme: describedTheme(choices), kept: null, isChanged: true }
}

export function chosen(editing: Editing, change: Partial<BrandChoices>): Editing {
  const choices = { ...editing.choices, ...change }
  // Who chooses another paper wants to see it: a dark one is that of the dark theme.
  const theme = change.paper === undefined ? editing.theme : describedTheme(choices)
  return { ...editing, theme, choices, brand: adjust(editing.brand, choices, change, editing.pinned), isChanged: true }
}

export const coloured = (editing: Editing, theme: Theme, token: ColourToken, hex: string): Editing => ({
  ...editing,
  brand: painted(editing.brand, theme, token, hex),
  pinned: { ...editing.pinned, [theme]: { ...editing.pinned[theme], [token]: hex } },
  isChanged: true,
})

export const mended = (editing: Editing, theme: Theme, token: ColourToken): Editing =>
  coloured(editing, theme, token, mendColour(editing.brand[theme], token)[token])

export interface Warning { readonly theme: Theme; readonly check: ContrastCheck }

/** What cannot be seen well enough, each colour once with its worst ground; the theme on show first. */
export function warningsOf({ brand, theme }: Editing): readonly Warning[] {
  const themes: readonly Theme[] = theme === 'light' ? ['light', 'dark'] : ['dark', 'light']
  return themes.flatMap((one) => {
    const worst = new Map<ColourToken, ContrastCheck>()
    for (const check of contrastChecks(brand[one])) {
      const known = worst.get(check.shown)
      if (!check.passes && (!known || check.ratio / check.needed < known.ratio / known.needed)) worst.set(check.shown, check)
    }
    return [...worst.values()].map((check) => ({ theme: one, check }))
  })
}
