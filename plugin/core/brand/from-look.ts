import type { Layer } from '../layers/layer'
import { contrast } from './contrast'
import { oklchOf } from './colour/oklch'
import { top, vividness, type Picked } from './pick/pick-choices'

/** Words that name a font's style, at the end of its full name. */
const STYLE = /\s+(?:(?:extra|ultra|semi|demi)[\s-]?)?(?:thin|hairline|light|book|regular|normal|medium|bold|black|heavy|italic|oblique|roman)(?:\s+italic|\s+oblique)?$/i

/** “IBM Plex Sans Semi Bold Italic” → “IBM Plex Sans”. */
export function familyOf(font: string): string {
  let family = font.trim()
  for (let shorter = family.replace(STYLE, ''); shorter !== family && shorter; shorter = family.replace(STYLE, '')) family = shorter
  return family
}

/** How much of the frame or of its words a thing takes. */
function weights<T>(things: readonly T[], key: (thing: T) => string | undefined, weight: (thing: T) => number): Map<string, number> {
  const sums = new Map<string, number>()
  for (const thing of things) {
    const name = key(thing)
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + weight(thing))
  }
  return sums
}

const solid = ({ fills, opacity }: Layer): string | undefined => {
  const [paint, another] = Array.isArray(fills) ? fills : []
  return paint && !another && paint.opacity === 1 && opacity === 1 ? paint.hex.toUpperCase() : undefined
}

const area = ({ box }: Layer): number => (box ? box.w * box.h : 0)
const heaviest = (sums: ReadonlyMap<string, number>, score: (name: string, weight: number) => number = (_, weight) => weight): string | undefined =>
  top([...sums], ([name, weight]) => score(name, weight))?.[0]

/** How far apart two hues must be to be two colours, in degrees. */
const APART = 25
const hueApart = (a: string, b: string): number => {
  const far = Math.abs(oklchOf(a).h - oklchOf(b).h) % 360
  return Math.min(far, 360 - far)
}

/**
 * What a brand would take from how a selected frame looks: the largest ground, the colour of most words, the most of a vivid
 * colour, another hue of it, the fonts of the largest and of most words. Null where nothing is painted.
 */
export function fromLook(layers: readonly Layer[]): Picked | null {
  const seen = layers.filter(({ visible, opacity }) => visible && opacity >= 0.05)
  const texts = seen.filter(({ text }) => text !== undefined && text.trim() !== '')
  const shapes = seen.filter(({ text }) => text === undefined)
  const grounds = weights(shapes, solid, area)
  const words = weights(texts, solid, ({ text = '' }) => text.length)
  const paper = heaviest(grounds)
  const largest = [...grounds.values()].reduce((most, size) => Math.max(most, size), 1)
  // Much of a quiet colour is a ground, little of a vivid one is the brand: vividness counts more than size.
  const painted = new Map([...grounds, ...[...words].map(([hex, letters]) => [hex, Math.max(grounds.get(hex) ?? 0, letters * 100)] as const)])
  const brand = (hex: string, size: number): number => (hex === paper ? 0 : vividness(hex) * (0.2 + Math.sqrt(size / largest)))
  const ink = heaviest(words, (hex, letters) => (paper === undefined || contrast(hex, paper) >= 3 ? letters * (vividness(hex) > 0.05 ? 0.3 : 1) : 0))
  const primary = heaviest(painted, brand) ?? ink ?? paper
  if (primary === undefined) return null
  const accent = heaviest(painted, (hex, size) => (hex !== primary && vividness(hex) > 0.02 && hueApart(hex, primary) >= APART ? brand(hex, size) : 0))
  const keys = new Map(seen.flatMap((layer) => (Array.isArray(layer.fills) ? layer.fills : []).flatMap((paint) => (paint.key ? [[paint.hex.toUpperCase(), paint.key] as const] : []))))
  const library = Object.fromEntries(Object.entries({ primary, accent, ink, paper }).flatMap(([pick, hex]) => (hex !== undefined && keys.has(hex) ? [[pick, keys.get(hex)]] : [])))
  const fonts = weights(texts, ({ font }) => font && familyOf(font), ({ text = '' }) => text.length)
  const heading = top(texts, ({ fontSize = 0 }) => fontSize)?.font
  const text = heaviest(fonts)
  return {
    choices: {
      primary, ...(accent !== undefined && { accent }), ...(ink !== undefined && { ink }), ...(paper !== undefined && { paper }), ...(Object.keys(library).length > 0 && { library }),
      ...(text !== undefined && { fonts: { heading: heading === undefined ? text : familyOf(heading), text } }),
    },
    sources: {},
  }
}
