import type { ColourToken } from '../layers/plan'
import type { Brand, Colours, FromLibrary, Theme } from './brand'
import type { BrandChoices } from './choices'
import { hexOfOklch, mix, oklchOf } from './colour/oklch'
import { deriveColours, isDark, type Seeds } from './derive-colours'
import type { Pick } from './pick/score-name'

/** Where a brand names no font. */
export const FONT = 'Inter'
/** Where a brand names no paper. */
const PAPER = '#FFFFFF'

/** The theme that the choices themselves describe; the other one follows from it. A dark paper is a map at night. */
export const describedTheme = ({ paper = PAPER }: { readonly paper?: string | undefined }): Theme => (isDark(paper) ? 'dark' : 'light')

/** A whole brand, light and dark, from the few things a person chose. Everything on it is seen as WCAG AA asks. */
export function derive(choices: BrandChoices): Brand {
  const { id, name, fonts = {}, logo } = choices
  const given = seedsOf(choices)
  const theme = describedTheme(choices)
  const [light, dark] = theme === 'dark' ? [lightOf(choices), given] : [given, darkOf(choices)]
  const heading = fonts.heading ?? fonts.text ?? FONT
  const shape = shapeFrom(choices)
  const colours = { light: deriveColours(light), dark: deriveColours(dark) }
  return {
    schema: 1, id, name,
    fonts: { heading, text: fonts.text ?? heading },
    ...colours,
    ...(choices.library && { library: { [theme]: libraryFrom(choices, colours[theme]) } }),
    ...(Object.keys(shape).length > 0 && { shape }),
    ...(logo && { logo }),
  }
}

/** The roles that the choices stand for. */
const ROLES = { primary: 'stage', accent: 'accent', ink: 'ink', paper: 'paper' } as const satisfies Record<Pick, ColourToken>

/** What came from a library and was not mended for contrast. */
const libraryFrom = (choices: BrandChoices, colours: Colours): Readonly<Record<string, FromLibrary>> =>
  Object.fromEntries((Object.keys(ROLES) as Pick[]).flatMap((pick) => {
    const [key, hex] = [choices.library?.[pick], choices[pick]]
    return key && hex && colours[ROLES[pick]].toUpperCase() === hex.toUpperCase() ? [[ROLES[pick], { key, hex }]] : []
  }))

/** The theme that the choices themselves describe. */
function seedsOf({ primary, accent, ink, paper = PAPER }: BrandChoices): Seeds {
  return { primary, paper, accent: accent ?? primary, ink: ink ?? (isDark(paper) ? pale(primary) : deep(primary)) }
}

const deep = (hex: string): string => hexOfOklch({ l: 0.24, c: Math.min(0.03, oklchOf(hex).c), h: oklchOf(hex).h })
const pale = (hex: string): string => hexOfOklch({ l: 0.95, c: Math.min(0.02, oklchOf(hex).c), h: oklchOf(hex).h })

/** The same brand at night: its hue in the paper, its primary light enough to carry dark words. */
const darkOf = ({ primary, accent }: BrandChoices): Seeds => {
  const { l, c, h } = oklchOf(primary)
  return {
    primary: hexOfOklch({ l: Math.max(l, 0.84), c: Math.min(c, 0.1), h }),
    accent: accent ?? hexOfOklch({ l: Math.max(l, 0.78), c: Math.min(c, 0.15), h }),
    ink: pale(primary),
    paper: hexOfOklch({ l: 0.2, c: Math.min(0.02, c), h }),
  }
}

/** By day, of a brand that was described at night. */
const lightOf = ({ primary, accent }: BrandChoices): Seeds => {
  const { l, c, h } = oklchOf(primary)
  return { primary: hexOfOklch({ l: Math.min(l, 0.42), c, h }), accent: accent ?? mix(primary, '#FFFFFF', 0.2), ink: deep(primary), paper: '#FFFFFF' }
}

/** The map's corners are twice its cards', chips' half; nothing where the corners are the usual ones. */
function shapeFrom({ corners, stage, card, face }: BrandChoices): NonNullable<Brand['shape']> {
  return {
    ...(stage && { stage }), ...(card && { card }), ...(face && { face }),
    ...(corners !== undefined && corners !== 8 && { radii: { map: corners * 2, band: Math.round(corners * 1.5), stage: corners, card: corners, chip: Math.round(corners / 2) } }),
  }
}
