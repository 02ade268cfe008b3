import type { BrandChoices } from '../choices'
import { oklchOf } from '../colour/oklch'
import { wordsOf, type Named, type NamedColour as Colour } from './named'
import { scoreName, type Pick } from './score-name'

export type PickedChoices = Omit<BrandChoices, 'id' | 'name' | 'logo' | 'stage' | 'card' | 'face'>

export interface Picked {
  readonly choices: PickedChoices
  /** Where each choice was found, by its name there. */
  readonly sources: { readonly [K in Pick | 'heading' | 'text' | 'corners']?: string }
}

/** The likeliest primary, accent, ink, paper, fonts and corners among named things; null where there is no colour at all. */
export function pickChoices({ colours, more = [], fonts, sizes }: Named): Picked | null {
  const best = (pick: Pick): Colour | undefined => top(colours, ({ path }) => scoreName(path, pick)) ?? top(more, ({ path }) => scoreName(path, pick))
  const primary = best('primary') ?? top([...colours, ...more], ({ hex }) => vividness(hex))
  if (!primary) return null
  const accent = best('accent')
  const [ink, paper] = [best('ink'), best('paper')]
  const [heading, text] = fontsIn(fonts)
  const corners = top(sizes, ({ path, px }) => scoreRadius(path, px))
  const library = Object.fromEntries(Object.entries({ primary, accent: accent === primary ? undefined : accent, ink, paper }).flatMap(([pick, found]) => (found?.key ? [[pick, found.key]] : [])))
  return {
    choices: {
      primary: primary.hex,
      ...(accent && accent !== primary && { accent: accent.hex }),
      ...(ink && { ink: ink.hex }),
      ...(paper && { paper: paper.hex }),
      ...((heading ?? text) && { fonts: { ...(heading && { heading: heading.family }), ...(text && { text: text.family }) } }),
      ...(Object.keys(library).length > 0 && { library }),
      ...(corners && { corners: Math.round(corners.px) }),
    },
    sources: Object.fromEntries(Object.entries({ primary, accent: accent === primary ? undefined : accent, ink, paper, heading, text, corners }).flatMap(([pick, found]) => (found ? [[pick, found.path]] : []))),
  }
}

/** The one with the highest score above nothing; the first of equals. */
export function top<T>(things: readonly T[], score: (thing: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const thing of things) {
    const points = score(thing)
    if (points > most) [best, most] = [thing, points]
  }
  return best
}

/** How much of a colour it is: grey is none, and near black or white little. */
export const vividness = (hex: string): number => {
  const { l, c } = oklchOf(hex)
  return c < 0.03 ? 0.001 : c * (1 - Math.abs(l - 0.5))
}

const HEADING = ['heading', 'headings', 'display', 'title', 'headline', 'header', 'h']
const TEXT = ['body', 'text', 'base', 'default', 'copy', 'paragraph', 'sans', 'primary', 'regular']
const NEITHER = ['mono', 'monospace', 'code', 'icon', 'icons']

type Font = Named['fonts'][number]

function fontsIn(fonts: readonly Font[]): readonly [heading: Font | undefined, text: Font | undefined] {
  const usable = fonts.filter(({ path }) => !wordsOf(path).some((word) => NEITHER.includes(word)))
  const called = (list: readonly string[]): Font | undefined => top(usable, ({ path }) => wordsOf(path).filter((word) => list.includes(word)).length)
  const text = called(TEXT) ?? usable[0]
  return [called(HEADING) ?? text, text]
}

const RADIUS = ['radius', 'radii', 'corner', 'corners', 'rounded', 'rounding']
const MIDDLE = ['md', 'm', 'medium', 'default', 'base', 'card', 'cards']
/** Larger ones are pills, not corners. */
const ROUNDEST = 32

function scoreRadius(path: string, px: number): number {
  const words = wordsOf(path)
  if (!words.some((word) => RADIUS.includes(word)) || px > ROUNDEST) return 0
  return 10 + (words.some((word) => MIDDLE.includes(word)) ? 10 : 0) - Math.abs(px - 8) / 10
}
