import { rgbOf, toLinear } from './colour/rgb'

/** Light of a colour, 0 black to 1 white. Source: WCAG 2.2, relative luminance. */
export function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex)
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b)
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, 1.4.3. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** What WCAG AA asks of text and of marks that mean something (1.4.3 and 1.4.11). */
export const AA = { text: 4.5, mark: 3 } as const
