import { fontKey, fontsIn } from '../fonts'
import { put } from './put'
import { rememberType } from './remember-type'
import type { Brush } from '../brush'
import type { Journal } from '../journal'

/** New words in the first character's dress. A font that is missing gives way to the one that stands in for it. */
export function writeText(node: TextNode, value: string, brush: Brush, journal: Journal): void {
  rememberType(node, journal)
  const missing = fontsIn(node).find(font => fontKey(brush.fonts.use(font)) !== fontKey(font))
  if (missing) node.fontName = brush.fonts.use(missing)
  put(node, 'characters', value, journal)
}
