import type { ColourToken } from '../layers/plan'
import type { Colours } from './brand'
import { PAIRS } from './checks'
import { hexOfOklch, oklchOf } from './colour/oklch'
import { AA, contrast } from './contrast'

export const isSeenOn = (hex: string, grounds: readonly string[], needed: number): boolean =>
  grounds.every((ground) => contrast(hex, ground) >= needed)

const STEPS = 200

/**
 * The colour nearest to `hex` that is seen on all grounds: hue stays, lightness goes the shorter way that helps. Where no
 * lightness is enough, the better of black and white.
 */
export function mend(hex: string, grounds: readonly string[], needed: number): string {
  if (isSeenOn(hex, grounds, needed)) return hex
  const { l, c, h } = oklchOf(hex)
  for (let step = 1; step <= STEPS; step++) {
    for (const lightness of [l - step / STEPS, l + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue
      const tried = hexOfOklch({ l: lightness, c, h })
      if (isSeenOn(tried, grounds, needed)) return tried
    }
  }
  const worst = (tried: string): number => Math.min(...grounds.map((ground) => contrast(tried, ground)))
  return worst('#000000') > worst('#FFFFFF') ? '#000000' : '#FFFFFF'
}

/** Colours with one of them mended, so that it is seen wherever maps show it. The grounds stay. */
export function mendColour(colours: Colours, token: ColourToken): Colours {
  const pair = PAIRS.find(([, shown]) => shown === token)
  if (!pair) return colours
  const [what, , on] = pair
  return { ...colours, [token]: mend(colours[token], on.map((ground) => colours[ground]), AA[what]) }
}
