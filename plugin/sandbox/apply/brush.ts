import { createPalette } from './palette'
import { createTypeStyles } from './type-styles'
import type { Change } from '../../core/layers/patch'
import type { Look, TypeToken } from '../../core/layers/plan'
import type { Fonts } from './fonts'
import type { Gathered } from './gather'
import type { Journal } from './journal'
import type { Palette } from './palette'
import type { TypeStyles } from './type-styles'

/** What tokens mean to Figma. */
export interface Brush {
  readonly look: Look
  readonly images: Change['images'] | undefined
  readonly palette: Palette
  readonly fonts: Fonts
  readonly styles: TypeStyles
  readonly components: Gathered['components']
  /** Texts that get a text style once everything else is written: Figma applies styles only asynchronously. */
  readonly styled: { readonly node: TextNode; readonly token: TypeToken }[]
}

export const createBrush = ({ look, images }: Pick<Change, 'look' | 'images'>, { palette, styles, fonts, components }: Pick<Gathered, 'palette' | 'styles' | 'fonts' | 'components'>, journal: Journal): Brush =>
  ({ look, images, palette: createPalette(look, palette, journal), fonts, styles: createTypeStyles(look, styles, fonts, journal), components, styled: [] })
