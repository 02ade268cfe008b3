import type { TypeStyle, TypeToken } from '../../core/layers/plan'
import type { Brush } from './brush'
import type { Fonts } from './fonts'

/** Font first: Figma lets nothing be written before it is one that is loaded. `now` is the size there is, if known. */
export function setType(target: TextNode | TextStyle, { family, style, size, line }: TypeStyle, fonts: Fonts, now?: number): void {
  target.fontName = fonts.use({ family, style })
  if (size !== now) target.fontSize = size
  target.lineHeight = { unit: 'PIXELS', value: line }
}

/** Sets a text as its token says, by value and, where the look has styles, later by style. */
export function writeType(node: TextNode, token: TypeToken, { look, fonts, styles, styled }: Brush, now?: number): void {
  setType(node, look.type[token], fonts, now)
  if (styles.of(token)) styled.push({ node, token })
}
