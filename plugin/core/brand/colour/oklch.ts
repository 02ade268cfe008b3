import { fromLinear, hexOf, rgbOf, times, toLinear, type Matrix, type Rgb } from './rgb'

/** A colour as the eye orders it: lightness 0–1, chroma 0–about 0.37, hue in degrees. Source: B. Ottosson, OKLab (2020). */
export interface Oklch { readonly l: number; readonly c: number; readonly h: number }

const TO_LMS: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]]
const TO_LAB: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]]
const FROM_LAB: Matrix = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]]
const FROM_LMS: Matrix = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701]]

export const labOfLinear = (light: Rgb): Rgb => {
  const [l, m, s] = times(TO_LMS, light)
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)])
}

const cube = (n: number): number => n * n * n

export const linearOfLab = (lab: Rgb): Rgb => {
  const [l, m, s] = times(FROM_LAB, lab)
  return times(FROM_LMS, [cube(l), cube(m), cube(s)])
}

const labOf = (hex: string): Rgb => {
  const [r, g, b] = rgbOf(hex)
  return labOfLinear([toLinear(r), toLinear(g), toLinear(b)])
}

const rgbOfLab = (lab: Rgb): Rgb => {
  const [r, g, b] = linearOfLab(lab)
  return [fromLinear(r), fromLinear(g), fromLinear(b)]
}

export function oklchOf(hex: string): Oklch {
  const [l, a, b] = labOf(hex)
  return { l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI }
}

export const labOfOklch = ({ l, c, h }: Oklch): Rgb => [l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]

const isShown = (rgb: Rgb): boolean => rgb.every((part) => part >= -0.0005 && part <= 1.0005)

/** The nearest colour that screens show: hue and lightness stay, chroma gives way. */
export function hexOfOklch({ l, c, h }: Oklch): string {
  const lightness = Math.min(1, Math.max(0, l))
  const at = (chroma: number): Rgb => rgbOfLab(labOfOklch({ l: lightness, c: chroma, h }))
  if (isShown(at(c))) return hexOf(at(c))
  let least = 0
  let most = c
  for (let step = 0; step < 16; step++) {
    const middle = (least + most) / 2
    if (isShown(at(middle))) least = middle
    else most = middle
  }
  return hexOf(at(least))
}

/** `share` of the way from one colour to another, as the eye sees it. */
export function mix(from: string, to: string, share: number): string {
  const a = labOf(from)
  const b = labOf(to)
  const part = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share
  return hexOf(rgbOfLab([part(0), part(1), part(2)]))
}
