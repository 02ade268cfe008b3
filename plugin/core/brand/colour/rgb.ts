/** Red, green, blue, each 0–1, gamma-encoded sRGB. Values beyond are colours that sRGB cannot show. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** `#RRGGBB` → parts. Anything else is not for here: it was parsed at a gate. */
export const rgbOf = (hex: string): Rgb => {
  const at = hex.startsWith('#') ? 1 : 0
  const part = (i: number): number => parseInt(hex.slice(at + i * 2, at + i * 2 + 2), 16) / 255
  return [part(0), part(1), part(2)]
}

/** Parts → `#RRGGBB`; what sRGB cannot show is cut to what it can. */
export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0')).join('')}`.toUpperCase()

/** Light of an encoded part. Source: IEC 61966-2-1. */
export const toLinear = (part: number): number => {
  const size = Math.abs(part)
  return Math.sign(part) * (size <= 0.04045 ? size / 12.92 : ((size + 0.055) / 1.055) ** 2.4)
}

export const fromLinear = (light: number): number => {
  const size = Math.abs(light)
  return Math.sign(light) * (size <= 0.0031308 ? size * 12.92 : 1.055 * size ** (1 / 2.4) - 0.055)
}

export type Matrix = readonly [Rgb, Rgb, Rgb]

export const times = (rows: Matrix, [a, b, c]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb): number => x * a + y * b + z * c
  return [row(rows[0]), row(rows[1]), row(rows[2])]
}
