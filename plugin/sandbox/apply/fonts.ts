import { isParent } from '../host/data'

/** Which font stands in for a wanted one, all of them loaded. */
export interface Fonts {
  /** The loaded font to use; the wanted one itself where the person has it. */
  use(wanted: FontName): FontName
  readonly fallbacks: readonly { readonly wanted: string; readonly used: string }[]
}

export const fontKey = ({ family, style }: FontName): string => `${family} ${style}`

/** Style names differ between vendors: “Semi Bold”, “SemiBold”, “semi-bold”. */
const loose = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** Usual weights by name. Source: OpenType usWeightClass. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/thin|hairline/, 100], [/(extra|ultra)light/, 200], [/light/, 300], [/medium/, 500], [/(semi|demi)bold/, 600], [/(extra|ultra)bold/, 800], [/black|heavy/, 900], [/bold/, 700],
]

function weight(style: string): number {
  const named = WEIGHTS.find(([words]) => words.test(loose(style)))
  return named ? named[1] : Number(style) || 400
}

const isSlanted = (style: string): boolean => /italic|oblique/i.test(style)

/** Same family under another spelling of the style, else Inter of the nearest weight; null where not even Inter is there. */
function nearest({ family, style }: FontName, fonts: readonly FontName[]): FontName | null {
  const same = fonts.find(font => loose(font.family) === loose(family) && loose(font.style) === loose(style))
  if (same) return same
  const far = (font: FontName): number => Math.abs(weight(font.style) - weight(style)) + (isSlanted(font.style) === isSlanted(style) ? 0 : 50)
  return fonts.filter(font => font.family === 'Inter').reduce<FontName | null>((best, font) => (best && far(best) <= far(font) ? best : font), null)
}

const distinct = (fonts: readonly FontName[]): FontName[] => [...new Map(fonts.map(font => [fontKey(font), font])).values()]
const load = (font: FontName): Promise<boolean> => figma.loadFontAsync(font).then(() => true, () => false)

/**
 * Loads every font once, together; null where a needed one is missing and nothing can stand in for it. `welcome` are
 * loaded where the person has them.
 */
export async function loadFonts(needed: readonly FontName[], welcome: readonly FontName[]): Promise<Fonts | null> {
  const asked = distinct(needed)
  const loaded = await Promise.all([...asked, ...distinct(welcome)].map(load))
  const missing = asked.filter((_, at) => !loaded[at])
  const used = new Map<string, FontName>()
  const fallbacks: { wanted: string; used: string }[] = []
  if (missing.length) {
    const known = (await figma.listAvailableFontsAsync()).map(font => font.fontName)
    for (const font of missing) {
      const other = nearest(font, known)
      if (!other || !(await load(other))) return null
      used.set(fontKey(font), other)
      fallbacks.push({ wanted: fontKey(font), used: fontKey(other) })
    }
  }
  return { use: font => used.get(fontKey(font)) || font, fallbacks }
}

/** The fonts a text is set in. */
export const fontsIn = (node: TextNode): FontName[] =>
  node.fontName === figma.mixed ? node.getRangeAllFontNames(0, node.characters.length) : [node.fontName]

/** The fonts of all texts in a tree. */
export const fontsWithin = (node: BaseNode): FontName[] =>
  (isParent(node) ? node.findAllWithCriteria({ types: ['TEXT'] }) : node.type === 'TEXT' ? [node] : []).flatMap(fontsIn)
