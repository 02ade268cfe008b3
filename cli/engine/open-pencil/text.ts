import type { Run, Spacing, TextToMeasure } from '../layout/measure'
import { drawableWeight } from './fonts'

type FontNameLike = { family: string; style: string }

const pixels = (spacing: Spacing, size: number): number =>
  spacing.unit === 'PIXELS' ? spacing.value! : spacing.unit === 'PERCENT' ? (spacing.value! / 100) * size : 0

export const lineHeightPixels = (spacing: Spacing, size: number): number | null => (spacing.unit === 'AUTO' ? null : pixels(spacing, size))
export const letterSpacingPixels = pixels

/** Text as the renderer wants it, in fonts it really has: what is missing is drawn in Inter rather than not at all. */
export const drawableText = (text: TextToMeasure): Record<string, unknown> => ({
  text: drawable(text.characters),
  fontFamily: 'Inter',
  fontWeight: drawableWeight(text.fontName.style),
  italic: false,
  fontSize: text.fontSize,
  lineHeight: lineHeightPixels(text.lineHeight, text.fontSize),
  letterSpacing: letterSpacingPixels(text.letterSpacing, text.fontSize),
  textCase: text.textCase === 'SMALL_CAPS' || text.textCase === 'SMALL_CAPS_FORCED' ? 'UPPER' : text.textCase,
  maxLines: text.maxLines,
  textTruncation: text.truncates ? 'ENDING' : 'DISABLED',
  styleRuns: text.runs.map(run => ({ start: run.start, length: run.end - run.start, style: runStyle(run, text.fontSize) })),
})

function runStyle({ style }: Run, baseSize: number): Record<string, unknown> {
  const size = (style.fontSize as number | undefined) ?? baseSize
  const font = style.fontName as FontNameLike | undefined
  return {
    ...(font ? { fontFamily: 'Inter', fontWeight: drawableWeight(font.style), italic: false } : {}),
    ...(style.fontSize !== undefined ? { fontSize: size } : {}),
    ...(style.lineHeight ? { lineHeight: lineHeightPixels(style.lineHeight as Spacing, size) } : {}),
    ...(style.letterSpacing ? { letterSpacing: letterSpacingPixels(style.letterSpacing as Spacing, size) } : {}),
    ...(style.textDecoration ? { textDecoration: style.textDecoration } : {}),
    ...(style.fills ? { fills: style.fills } : {}),
  }
}

/** Scripts Inter has no glyphs for (and emoji) stand as boxes: one missing glyph makes the renderer drop the whole text. */
const drawable = (characters: string): string =>
  // Shift+Enter in Figma is a line separator, which Skia would not break at.
  characters.replace(/\u2028/g, '\n').replace(/[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hebrew}]\uFE0F?/gu, glyph => '□'.padEnd(glyph.length, '\u200B'))
