type Rgb = readonly [r: number, g: number, b: number]

/** `#RRGGBB` as numbers 0–255; black where it is none. */
function rgb(hex: string): Rgb {
  const value = parseInt(hex.replace('#', ''), 16) || 0
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const part = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

/** `over` with an opacity of 0–1 laid on `under`. */
export function blend(over: string, opacity: number, under: string): string {
  if (opacity >= 1) return over.toUpperCase()
  const a = rgb(over)
  const b = rgb(under)
  return `#${part(a[0] * opacity + b[0] * (1 - opacity))}${part(a[1] * opacity + b[1] * (1 - opacity))}${part(a[2] * opacity + b[2] * (1 - opacity))}`.toUpperCase()
}

const linear = (value: number): number => (value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)

/** Relative luminance, 0–1. Source: WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of two colours, 1–21. Source: WCAG 2.2, 1.4.3. */
export function contrast(a: string, b: string): number {
  const one = luminance(a)
  const other = luminance(b)
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
