import { base64Of, bytesOfBase64 } from '../model/bytes'
import { refuse, type Hand } from './hand'
import { namespace, type Call } from './namespace'

interface Rgba { r: number; g: number; b: number; a: number }

function parseColor(hand: Hand, where: string, value: unknown): Rgba {
  if (typeof value === 'object' && value !== null) return { ...(value as Rgba), a: (value as Partial<Rgba>).a ?? 1 }
  const hex = typeof value === 'string' ? /^#?([0-9a-f]{3,8})$/i.exec(value.trim())?.[1] : undefined
  if (!hex || hex.length === 5 || hex.length === 7) return refuse(hand, where, `Invalid color: ${String(value)}`)
  const wide = hex.length <= 4 ? [...hex].map(c => c + c).join('') : hex
  const [r, g, b, a = 255] = (wide.match(/../g) ?? []).map(pair => parseInt(pair, 16)) as [number, number, number, number?]
  return { r: r / 255, g: g / 255, b: b / 255, a: a / 255 }
}

export const createUtil = (hand: Hand): object =>
  namespace(hand, 'UtilAPI', 'figma.util', {
    call: {
      rgb([color], where) {
        const { r, g, b } = parseColor(hand, where, color)
        return hand.realm.copy({ r, g, b })
      },
      rgba: ([color], where) => hand.realm.copy(parseColor(hand, where, color)),
      solidPaint([color, overrides], where) {
        const { r, g, b, a } = parseColor(hand, where, color)
        return hand.realm.copy({ type: 'SOLID', color: { r, g, b }, opacity: a, ...((overrides ?? {}) as object) })
      },
    },
  })

export const base64Calls = (hand: Hand): Record<string, Call> => ({
  base64Encode: ([bytes], where) => (ArrayBuffer.isView(bytes) ? base64Of(bytes as Uint8Array) : refuse(hand, where, 'Expected data to be a Uint8Array')),
  base64Decode: ([text], where) => (typeof text === 'string' ? hand.realm.copy(bytesOfBase64(text)) : refuse(hand, where, 'Expected data to be a string')),
})
