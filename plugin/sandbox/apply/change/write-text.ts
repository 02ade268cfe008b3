import { fontKey, fontsIn } from '../fonts'
import { put } from './put'
import { rememberType } from './remember-type'
import type { Brush } from '../brush'
import type { Journal } from '../journal'

/**
 * New words in the first character's dress. A font that is missing gives way to the one that stands in for it. Words that
 * a component property shows are set as that property, or the instance would count as changed by hand.
 */
export function writeText(node: TextNode, value: string, brush: Brush, journal: Journal): void {
  const setProperty = propertySetter(node)
  if (setProperty) {
    const was = node.characters
    journal.add(() => setProperty(was))
    return setProperty(value)
  }
  rememberType(node, journal)
  const missing = fontsIn(node).find(font => fontKey(brush.fonts.use(font)) !== fontKey(font))
  if (missing) node.fontName = brush.fonts.use(missing)
  put(node, 'characters', value, journal)
}

/** What sets the property of the instance around a text that shows it; null for any other text. */
function propertySetter(node: TextNode): ((value: string) => void) | null {
  const { characters: property } = node.componentPropertyReferences || {}
  for (let at = node.parent; property && at; at = at.parent) {
    if (at.type === 'INSTANCE') {
      const instance = at
      return value => instance.setProperties({ [property]: value })
    }
  }
  return null
}
