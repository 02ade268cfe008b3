import { labOfOklch, linearOfLab } from './oklch'
import { fromLinear, hexOf, times, type Matrix, type Rgb } from './rgb'

/** CIE XYZ under daylight (D65) to linear sRGB, and from paper white (D50) to D65. Source: CSS Color 4, §18. */
const XYZ_TO_RGB: Matrix = [[3.2409699419045226, -1.537383177570094, -0.4986107602930034], [-0.9692436362808796, 1.8759675015077202, 0.04155505740717559], [0.05563007969699366, -0.20397695888897652, 1.0569715142428786]]
const D50_TO_D65: Matrix = [[0.9554734527042182, -0.023098536874261423, 0.0632593086610217], [-0.028369706963208136, 1.0099954580058226, 0.021041398966943008], [0.012314001688319899, -0.020507696433477912, 1.3303659366080753]]
const P3_TO_XYZ: Matrix = [[0.4865709486482162, 0.26566769316909306, 0.1982172852343625], [0.2289745640697488, 0.6917385218365064, 0.079286914093745], [0, 0.04511338185890264, 1.043944368900976]]
/** White of paper (D50). */
const WHITE: Rgb = [0.9642956764295677, 1, 0.8251046025104602]

const gamma = ([r, g, b]: Rgb): Rgb => [fromLinear(r), fromLinear(g), fromLinear(b)]
const decode = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

const ofXyz = (xyz: Rgb): Rgb => gamma(times(XYZ_TO_RGB, xyz))

function ofLab([l, a, b]: Rgb): Rgb {
  const y = (l + 16) / 116
  const cube = (n: number): number => (n ** 3 > 216 / 24389 ? n ** 3 : (116 * n - 16) / (24389 / 27))
  return ofXyz(times(D50_TO_D65, [cube(a / 500 + y) * WHITE[0], l > 8 ? y ** 3 : l / (24389 / 27), cube(y - b / 200) * WHITE[2]]))
}

const polar = ([l, c, h]: Rgb): Rgb => [l, c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]

/** Hue in degrees, saturation and lightness 0–100. Source: CSS Color 4, §7. */
function ofHsl([h, s, l]: Rgb): Rgb {
  const part = (n: number): number => {
    const k = (n + h / 30) % 12
    const a = (s / 100) * Math.min(l / 100, 1 - l / 100)
    return l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return [part(0), part(8), part(4)]
}

function ofHwb([h, w, b]: Rgb): Rgb {
  if (w + b >= 100) return [w / (w + b), w / (w + b), w / (w + b)]
  const [red, green, blue] = ofHsl([h, 100, 50])
  const part = (n: number): number => n * (1 - w / 100 - b / 100) + w / 100
  return [part(red), part(green), part(blue)]
}

/** Components of a colour space, as the design-tokens format writes them, to encoded sRGB. */
const SPACES = new Map<string, (parts: Rgb) => Rgb>([
  ['srgb', (parts) => parts],
  ['srgb-linear', gamma],
  ['hsl', ofHsl],
  ['hwb', ofHwb],
  ['display-p3', ([r, g, b]) => ofXyz(times(P3_TO_XYZ, [decode(r), decode(g), decode(b)]))],
  ['xyz-d65', ofXyz],
  ['lab', ofLab],
  ['lch', (parts) => ofLab(polar(parts))],
  ['oklab', (parts) => gamma(linearOfLab(parts))],
  ['oklch', ([l, c, h]) => gamma(linearOfLab(labOfOklch({ l, c, h })))],
])

/** A colour of any of these spaces as `#RRGGBB`; null where nobody here knows the space. */
export function hexOfSpace(space: string, parts: Rgb): string | null {
  const convert = SPACES.get(space)
  return convert && parts.every(Number.isFinite) ? hexOf(convert(parts)) : null
}
