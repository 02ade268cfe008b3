import type { Layer } from '../../layers/layer'
import { COLOUR_TOKENS, type ColourToken, type Look, type TypeStyle, type TypeToken } from '../../layers/plan'
import type { PartLook } from '../looks/part-look'

const TOKENS: ReadonlySet<string> = new Set(COLOUR_TOKENS)

const isToken = (name: string): name is ColourToken => TOKENS.has(name)

/**
 * What Waymark gave a layer as its fill: a token, `null` for none, undefined where a person decided. `from` is the look it
 * was drawn in; null where nobody knows it, and then everything planned counts as given.
 */
export function givenFill({ fills }: Layer, { fill, also = [] }: PartLook, from: Look | null): ColourToken | null | undefined {
  if (fill === undefined || fills === 'mixed' || fills === 'other') return undefined
  if (fills === undefined) return fill === null ? null : undefined
  const [paint, another] = fills
  if (!paint || another || paint.opacity !== 1) return undefined
  if (paint.key !== undefined) return [fill, ...also].flatMap((token) => token ?? []).find((token) => from?.library?.[token] === paint.key)
  if (paint.token !== undefined) return isToken(paint.token) ? paint.token : undefined
  if (!from) return fill ?? undefined
  return [fill, ...also].flatMap((token) => token ?? []).find((token) => from.colours[token].toUpperCase() === paint.hex.toUpperCase())
}

/** Style names differ between vendors: “Semi Bold”, “SemiBold”. */
const loose = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The font of a style; one that is missing on somebody's machine is stood in for by Inter. */
const fontsOf = ({ family, style }: TypeStyle): string[] => [loose(family + style), loose(`Inter${style}`)]

/** The text style that Waymark gave; undefined where a person chose letters of their own, or several kinds. */
export function givenType(layer: Layer, { type, alsoType = [] }: PartLook, from: Look | null): TypeToken | undefined {
  if (type === undefined || layer.fills === 'mixed' || layer.mixed) return undefined
  if (!from) return type
  const sized = [type, ...alsoType].filter((token) => from.type[token].size === layer.fontSize)
  const font = loose(layer.font ?? '')
  return sized.find((token) => fontsOf(from.type[token]).includes(font)) ?? (font.startsWith('inter') ? sized[0] : undefined)
}
