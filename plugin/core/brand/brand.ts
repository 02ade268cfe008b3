import type { ColourToken } from '../layers/plan'

export type Theme = 'light' | 'dark'

/** How a company's maps look: colours by role for both themes, one family for headings and one for text. */
export interface Brand {
  readonly schema: 1
  readonly id: string
  readonly name: string
  readonly fonts: { readonly heading: string; readonly text: string }
  readonly light: Readonly<Record<ColourToken, string>>
  readonly dark: Readonly<Record<ColourToken, string>>
}
