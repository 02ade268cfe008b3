import { createPalette } from './palette'
import { createTypeStyles } from './type-styles'
import type { ColourToken, Look, TypeStyle, TypeToken } from '../../core/layers/plan'
import type { Gathered } from './gather'
import type { Journal } from './journal'
import type { Palette } from './palette'
import type { TypeStyles } from './type-styles'

/** Turns tokens into what Figma writes. */
export interface Brush {
  paint(token: ColourToken): SolidPaint
  font(token: TypeToken): FontName
  type(token: TypeToken): TypeStyle
  readonly palette: Palette
  readonly styles: TypeStyles
  /** Texts that get a text style once everything else is written: Figma applies styles only asynchronously. */
  readonly styled: { readonly node: TextNode; readonly token: TypeToken }[]
  loaded(font: FontName): FontName
}

export function createBrush(look: Look, { palette: found, styles, fonts }: Pick<Gathered, 'palette' | 'styles' | 'fonts'>, journal: Journal): Brush {
  const palette = createPalette(look, found, journal)
  return {
    paint: token => palette.paint(token),
    font: token => fonts.use({ family: look.type[token].family, style: look.type[token].style }),
    type: token => look.type[token],
    palette,
    styles: createTypeStyles(look, styles, fonts, journal),
    styled: [],
    loaded: font => fonts.use(font),
  }
}
