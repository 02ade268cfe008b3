import type { ColourToken } from '../layers/plan'
import type { Colours } from './brand'
import { FACES, contrastChecks } from './checks'
import { hexOfOklch, mix, oklchOf } from './colour/oklch'
import { AA, contrast, luminance } from './contrast'
import { isSeenOn, mend } from './mend'

/** What a theme is made of. All given: `derive` fills what a person leaves open. */
export interface Seeds { readonly primary: string; readonly accent: string; readonly ink: string; readonly paper: string }

/** Grounds above this light carry dark words. At it, black and white are seen equally well. */
const MIDDLE = 0.179

export const isDark = (hex: string): boolean => luminance(hex) < MIDDLE

/** Red and green that pains and gains tend to, and the faces from worst to best (VISUAL §2): hue tells with the mouth and the word. */
const HUES = {
  light: { pain: '#A3231F', gain: '#1C5E3F', faces: ['#A61B1B', '#B4540A', '#66707A', '#17756B', '#0B5A8F'] },
  dark: { pain: '#FFB3A6', gain: '#9FDDB8', faces: ['#FF9A8F', '#F5B36B', '#B4BDC6', '#6FD0C0', '#7FBDF2'] },
} as const

/** The first that is seen well enough as text on `ground`, else the best of them. */
const readable = (ground: string, candidates: readonly string[]): string =>
  candidates.find((hex) => contrast(hex, ground) >= AA.text) ?? candidates.reduce((best, hex) => (contrast(hex, ground) > contrast(best, ground) ? hex : best))

/**
 * All colours of a theme from its seeds, everything seen as WCAG AA asks. Paper, primary and accent stay as they are; ink
 * only gives way where it could not be read. Tints are thinned until words can be read on all of them.
 */
export function deriveColours(seeds: Seeds): Colours {
  for (const tint of [1, 0.5, 0.2]) {
    const colours = tinted(seeds, tint)
    if (contrastChecks(colours).every(({ passes }) => passes)) return colours
  }
  return tinted(seeds, 0)
}

function tinted({ primary, accent, ink: wanted, paper }: Seeds, tint: number): Colours {
  const night = isDark(paper)
  const { pain: red, gain: green, faces } = HUES[night ? 'dark' : 'light']
  const fill = (hex: string): string => mix(paper, hex, (night ? 0.16 : 0.09) * tint)
  // By night cards stand out more than bands, by day less (VISUAL §2): chips are bands on cards.
  const ground = (share: number): string => mix(paper, mix(primary, wanted, 0.5), share * tint)
  const [band, card] = night ? [ground(0.07), ground(0.11)] : [ground(0.07), ground(0.04)]
  const grounds = { paper, band, card, 'pain-fill': fill(red), 'gain-fill': fill(green) }
  const all = Object.values(grounds)
  const ink = mend(wanted, all, AA.text)
  const shown = {
    ink,
    muted: mend(mix(ink, paper, 0.32), all, AA.text),
    edge: mend(mix(ink, paper, 0.52), [paper], AA.mark),
    line: mix(paper, ink, 0.14),
    pain: mend(red, [grounds['pain-fill'], paper], AA.text),
    gain: mend(green, [grounds['gain-fill'], paper], AA.text),
    curve: mend(primary, [paper], AA.mark),
    ...facesOn(paper, faces),
  }
  return {
    ...grounds, ...shown, accent, stage: primary,
    'on-stage': readable(primary, ['#FFFFFF', ink, '#111111', '#000000']),
    'on-accent': readable(accent, ['#111111', '#FFFFFF', '#000000']),
  }
}

/** Faces all darker, or all lighter, than the paper: then one glyph is seen on every one of them. */
function facesOn(paper: string, wanted: readonly string[]): Pick<Colours, (typeof FACES)[number] | 'glyph'> {
  const dark = isDark(paper)
  const faces = wanted.map((hex) => (isSeenOn(hex, [paper], AA.mark) && isDark(hex) !== dark ? hex : mend(towards(hex, dark ? 0.9 : 0.3), [paper], AA.mark)))
  const glyph = readable(paper, dark ? ['#14181C', '#000000'] : ['#FFFFFF'])
  const best = faces.every((hex) => isSeenOn(glyph, [hex], AA.mark)) ? glyph : dark ? '#000000' : '#FFFFFF'
  return { ...Object.fromEntries(FACES.map((token, at) => [token, faces[at] ?? paper])), glyph: best } as Pick<Record<ColourToken, string>, (typeof FACES)[number] | 'glyph'>
}

const towards = (hex: string, lightness: number): string => hexOfOklch({ ...oklchOf(hex), l: lightness })
