import type { Logo, Shape } from '../layers/shape'
import type { Brand } from './brand'
import type { Pick } from './pick/score-name'

/** The few things a brand asks for; all else is derived. Colours as `#RRGGBB`. */
export interface BrandChoices {
  readonly id: string
  readonly name: string
  readonly primary: string
  readonly accent?: string | undefined
  readonly ink?: string | undefined
  readonly paper?: string | undefined
  readonly fonts?: { readonly heading?: string | undefined; readonly text?: string | undefined } | undefined
  /** Keys of the library variables that colours were picked from. */
  readonly library?: { readonly [P in Pick]?: string | undefined } | undefined
  /** Radius of cards in pixels; the other corners follow it. */
  readonly corners?: number | undefined
  readonly stage?: Shape['stage'] | undefined
  readonly card?: Shape['card'] | undefined
  readonly face?: Shape['face'] | undefined
  readonly logo?: Logo | undefined
}

/** The choices that a brand shows, for changing some of them and deriving the rest again. */
export const choicesOf = ({ id, name, light, fonts, shape = {}, logo }: Brand): BrandChoices => ({
  id, name, fonts, logo,
  // Without an accent of its own the primary is it, and is lit otherwise at night.
  primary: light.stage, accent: light.accent === light.stage ? undefined : light.accent, ink: light.ink, paper: light.paper,
  corners: shape.radii?.card, stage: shape.stage, card: shape.card, face: shape.face,
})
