import { NAMESPACE } from '../host/data'
import { setType } from './write-type'
import type { Look, TypeToken } from '../../core/layers/plan'
import type { Fonts } from './fonts'
import type { Journal } from './journal'

/** Our shared data on a text style: brand and token, for styles that people renamed. */
const STYLE = 'style'

export type FoundStyles = ReadonlyMap<TypeToken, TextStyle>

export interface TypeStyles {
  /** The style of a token, made where it is missing; null where the look uses none. */
  of(token: TypeToken): TextStyle | null
  /** Makes the style say what the look says. */
  update(token: TypeToken): void
}

const markOf = (look: Look, token: TypeToken): string => `${look.collection}/${token}`

/** Finds the look's styles among the file's: by our data first, then by name. */
export async function findStyles(look: Look, tokens: Iterable<TypeToken>): Promise<FoundStyles> {
  const marks = new Map([...tokens].map(token => [markOf(look, token), token]))
  const byName = new Map<TypeToken, TextStyle>()
  const byData = new Map<TypeToken, TextStyle>()
  for (const style of await figma.getLocalTextStylesAsync()) {
    const marked = marks.get(style.getSharedPluginData(NAMESPACE, STYLE))
    const named = marked || marks.get(style.name.replace(/^_Waymark\//, ''))
    if (marked) byData.set(marked, style)
    else if (named) byName.set(named, style)
  }
  return new Map([...byName, ...byData])
}

export function createTypeStyles(look: Look, found: FoundStyles, fonts: Fonts, journal: Journal): TypeStyles {
  const styles = new Map(found)

  const make = (token: TypeToken): TextStyle => {
    const style = figma.createTextStyle()
    journal.add(() => style.remove())
    style.name = `_Waymark/${markOf(look, token)}`
    style.setSharedPluginData(NAMESPACE, STYLE, markOf(look, token))
    setType(style, look.type[token], fonts)
    styles.set(token, style)
    return style
  }

  return {
    of: token => (look.drawn === 'variables-and-styles' ? styles.get(token) || make(token) : null),
    update(token) {
      const style = styles.get(token)
      if (!style) return void make(token)
      const { fontName, fontSize, lineHeight } = style
      journal.add(() => Object.assign(style, { fontName, fontSize, lineHeight }))
      setType(style, look.type[token], fonts)
    },
  }
}
