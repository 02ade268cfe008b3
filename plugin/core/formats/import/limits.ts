import { refused, type Imported } from './imported'

/** Letters of a text, stages and lanes of a map: far above what people draw, low enough that no file stops the program. */
export const MOST_LETTERS = 2_000_000
export const MOST_STAGES = 200
export const MOST_LANES = 200
/** Letters of one note: what a layer is read with. */
export const LONGEST_NOTE = 20_000

/** Refuses what is no text that people wrote; null for all else. */
export function refuseText(text: string): Extract<Imported, { ok: false }> | null {
  if (text.length > MOST_LETTERS) return refused(0, 'import.too-long', { most: MOST_LETTERS })
  const zero = text.indexOf('\0')
  if (zero >= 0) return refused(lineAt(text, zero), 'import.not-text')
  return text.trim() ? null : refused(0, 'import.nothing')
}

/** The line that a place of a text is on, from 1. */
export function lineAt(text: string, place: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
