import type { Look } from '../layers/plan'
import { PLAIN_SHAPE } from '../layers/shape'
import { FORMS, inShape } from '../layout/forms'
import type { LookReading } from '../reading/reading'

/**
 * How a colour strays from the brand: `other` colour; the right one but `loose`, bound to nothing; or bound to our variable,
 * whose value somebody changed. The key is the same for all layers that stray alike.
 */
export function colourDrift({ colours, hex, token }: LookReading, look: Look): { readonly kind: 'other' | 'loose' | 'variable'; readonly key: string } | null {
  const [wanted] = colours ?? []
  if (!colours || !wanted || !hex) return null
  const isOurs = look.drawn !== 'values'
  if (colours.some((colour) => look.colours[colour] === hex || look.colours[colour].toUpperCase() === hex)) return token === undefined && isOurs ? { kind: 'loose', key: `brand:loose:${wanted}` } : null
  return isOurs && colours.some((colour) => colour === token) ? { kind: 'variable', key: `brand:variable:${token ?? wanted}` } : { kind: 'other', key: `brand:${wanted}:${hex}` }
}

/** Style names differ between vendors: “Semi Bold”, “SemiBold”, “semi-bold”. */
const loose = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The family that stands in where a font is missing on somebody's machine. */
export const STAND_IN = 'Inter'

/** Pixels by which a size may differ before it is another. */
const NEAR = 0.5

/** How letters stray from the brand: another `font`, another `size`, or the `stand-in` of a font that was missing when they were drawn. */
export function fontDrift({ types, font, size }: LookReading, look: Look): { readonly kind: 'font' | 'size' | 'stand-in'; readonly key: string } | null {
  const [wanted] = types ?? []
  if (!types || !wanted || font === undefined || size === undefined) return null
  // Nearly every layer is as it was drawn: no folding of names for those.
  if (types.some((type) => Math.abs(size - look.type[type].size) < NEAR && font === `${look.type[type].family} ${look.type[type].style}`)) return null
  const said = loose(font)
  const styles = types.map((type) => look.type[type])
  const isSet = (family: string | undefined, sized: boolean): boolean =>
    styles.some((style) => said === loose(`${family ?? style.family} ${style.style}`) && (!sized || Math.abs(size - style.size) < NEAR))
  if (isSet(undefined, true)) return null
  const { family } = look.type[wanted]
  if (family !== STAND_IN && isSet(STAND_IN, true)) return { kind: 'stand-in', key: `brand:stand-in:${family}` }
  return { kind: isSet(undefined, false) ? 'size' : 'font', key: `brand:${wanted}:${said}:${size}` }
}

/** Stage headers are padded alike in every shape. */
const STAGE_PAD = [10, 12, 10, 12] as const

/** The padding that a card or a stage header has in the brand's shape: top, right, bottom, left. */
export const askedPad = (form: NonNullable<LookReading['form']>, { shape = PLAIN_SHAPE }: Look) => (form === 'stage' ? STAGE_PAD : inShape(FORMS[form], shape).pad)

/** Finds cards and headers that are padded otherwise than the brand asks; what a form asks is worked out once. */
export function spacingDrift(look: Look): (one: LookReading) => boolean {
  const pads = new Map<NonNullable<LookReading['form']>, ReturnType<typeof askedPad>>()
  return ({ form, inset }) => {
    if (!form || !inset) return false
    const asked = pads.get(form) ?? askedPad(form, look)
    pads.set(form, asked)
    return Math.abs(inset[0] - asked[0]) > NEAR || Math.abs(inset[1] - asked[3]) > NEAR
  }
}
