import type { FontName } from '../layout/measure'

/** The weights @open-pencil/core brings along. Figma writes "Semi Bold" where the font file says "SemiBold". */
const weights: Record<string, number> = { Regular: 400, Medium: 500, 'Semi Bold': 600, SemiBold: 600, Bold: 700, 'Extra Bold': 800, ExtraBold: 800 }

export const bundledFonts: readonly FontName[] = ['Regular', 'Medium', 'Semi Bold', 'Bold', 'Extra Bold'].map(style => ({ family: 'Inter', style }))

const guesses: readonly [RegExp, number][] = [
  [/thin|hairline/i, 400], [/light/i, 400], [/semi ?bold|demi/i, 600], [/extra ?bold|ultra|black|heavy/i, 800], [/medium/i, 500], [/bold/i, 700],
]

/** The weight nearest to a style name among those the engine can draw. */
export const drawableWeight = (style: string): number =>
  weights[style] ?? guesses.find(([pattern]) => pattern.test(style))?.[1] ?? 400

/** Weight as the file format stores it. */
export const storedWeight = (style: string): number =>
  weights[style.replace(/ ?Italic$/, '') || 'Regular'] ?? (/thin/i.test(style) ? 100 : /extra ?light/i.test(style) ? 200 : /light/i.test(style) ? 300 : /black/i.test(style) ? 900 : drawableWeight(style))
