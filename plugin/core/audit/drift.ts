import type { Look } from '../layers/plan'
import type { LookReading } from '../reading/reading'

/**
 * How a colour strays from the brand: `other` colour; the right one but `loose`, bound to nothing; or bound to our variable,
 * whose value somebody changed. The key is the same for all layers that stray alike.
 */
export function colourDrift({ colour, hex, token }: LookReading, look: Look): { readonly kind: 'other' | 'loose' | 'variable'; readonly key: string } | null {
  if (!colour || !hex) return null
  const meant = look.colours[colour].toUpperCase()
  if (hex === meant) return token === undefined && look.drawn !== 'values' ? { kind: 'loose', key: `brand:loose:${colour}` } : null
  return token === colour && look.drawn !== 'values' ? { kind: 'variable', key: `brand:variable:${colour}` } : { kind: 'other', key: `brand:${colour}:${hex}` }
}

/** Style names differ between vendors: “Semi Bold”, “SemiBold”, “semi-bold”. */
const loose = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The family that stands in where a font is missing on somebody's machine. */
export const STAND_IN = 'Inter'

/** Pixels by which a size may differ before it is another. */
const NEAR = 0.5

/** How letters stray from the brand: another `font`, another `size`, or the `stand-in` of a font that was missing when they were drawn. */
export function fontDrift({ type, font, size }: LookReading, look: Look): { readonly kind: 'font' | 'size' | 'stand-in'; readonly key: string } | null {
  if (!type || font === undefined || size === undefined) return null
  const meant = look.type[type]
  const isRight = loose(font) === loose(`${meant.family} ${meant.style}`)
  const isSized = Math.abs(size - meant.size) < NEAR
  if (isRight && isSized) return null
  const stands = isSized && meant.family !== STAND_IN && loose(font) === loose(`${STAND_IN} ${meant.style}`)
  if (stands) return { kind: 'stand-in', key: `brand:stand-in:${meant.family}` }
  return { kind: isRight ? 'size' : 'font', key: `brand:${type}:${loose(font)}:${size}` }
}
