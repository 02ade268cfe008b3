import type { ColourToken, TypeToken } from '../layers/plan'
import type { Logo, Parts, Shape } from '../layers/shape'

export type Theme = 'light' | 'dark'

export type Colours = Readonly<Record<ColourToken, string>>

/** The key of a library variable, and the colour it had when it was picked, `#RRGGBB`. */
export interface FromLibrary { readonly key: string; readonly hex: string }

/** A text style where it differs from the usual one. Pixels; `style` is the font's style name, e.g. `Semi Bold`. */
export interface TypeChoice { readonly style?: string | undefined; readonly size?: number | undefined; readonly line?: number | undefined }

/** The parts of a shape that differ from the plain one. */
export interface ShapeChoice {
  readonly stage?: Shape['stage'] | undefined
  readonly card?: Shape['card'] | undefined
  readonly face?: Shape['face'] | undefined
  readonly radii?: { readonly [R in keyof Shape['radii']]?: number | undefined } | undefined
  readonly spacing?: { readonly [S in keyof Shape['spacing']]?: number | undefined } | undefined
}

/**
 * How a company's maps look: colours by role for both themes, one family for headings and one for text, forms and a logo.
 * What is absent is as in the brands that come with Waymark.
 */
export interface Brand {
  readonly schema: 1
  readonly id: string
  readonly name: string
  readonly fonts: { readonly heading: string; readonly text: string }
  readonly light: Colours
  readonly dark: Colours
  readonly type?: { readonly [T in TypeToken]?: TypeChoice | undefined } | undefined
  readonly shape?: ShapeChoice | undefined
  readonly logo?: Logo | undefined
  /** Library variables that colours come from. One that was changed since is the brand's own again. */
  readonly library?: { readonly [T in Theme]?: { readonly [C in ColourToken]?: FromLibrary | undefined } | undefined } | undefined
  /** Components of the agency's own that stand for stage headers and cards, in the file they were chosen in. */
  readonly components?: Parts | undefined
}
