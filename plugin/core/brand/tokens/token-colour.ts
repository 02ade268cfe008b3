import { hexOfSpace } from '../colour/colour-space'
import type { Rgb } from '../colour/rgb'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i

/** `#RGB` and `#RRGGBB`, also with an alpha that covers all; null for what is see-through or no colour. */
function ofHex(text: string): string | null {
  if (!HEX.test(text)) return null
  const digits = text.slice(1)
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits
  return long.length === 8 && long.slice(6).toLowerCase() !== 'ff' ? null : `#${long.slice(0, 6)}`.toUpperCase()
}

const FUNCTION = /^(rgb|hsl)a?\(([^()]*)\)$/i

function ofFunction(text: string): string | null {
  const [, name = '', inner = ''] = FUNCTION.exec(text) ?? []
  const [a, b, c, alpha = '1'] = inner.split(/[\s,/]+/).filter(Boolean)
  if (!name || a === undefined || b === undefined || c === undefined || parseFloat(alpha) !== (alpha.endsWith('%') ? 100 : 1)) return null
  const share = (said: string): number => (said.endsWith('%') ? parseFloat(said) / 100 : Number(said) / 255)
  return name.toLowerCase() === 'rgb' ? hexOfSpace('srgb', [share(a), share(b), share(c)]) : hexOfSpace('hsl', [parseFloat(a), parseFloat(b), parseFloat(c)])
}

/**
 * A colour value of the design-tokens format: `#RRGGBB` and its kin, or since 2025 an object of colour space and components,
 * with a hex that stands in where the space is not known here. Null for what is see-through or no colour.
 */
export function tokenColour(value: unknown): string | null {
  if (typeof value === 'string') return ofHex(value.trim()) ?? ofFunction(value.trim())
  if (!isObject(value)) return null
  const { colorSpace, components, alpha = 1, hex } = value
  if (alpha !== 1) return null
  const parts = Array.isArray(components) && components.length === 3 ? components.map((part) => (part === 'none' ? 0 : part)) : []
  const converted = typeof colorSpace === 'string' && isRgb(parts) ? hexOfSpace(colorSpace, parts) : null
  return converted ?? (typeof hex === 'string' ? ofHex(hex) : null)
}

const isRgb = (parts: unknown[]): parts is unknown[] & Rgb => parts.length === 3 && parts.every((part) => typeof part === 'number')
