const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)

/** The first bytes of a base64 text, at most `most` of them. */
export function bytesOf(text: string, most = Infinity): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length && bytes.length < most; at++) {
    const value = LETTERS.indexOf(text.charAt(at))
    if (value < 0) break
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push((bits >> held) & 255)
    bits &= (1 << held) - 1
  }
  return Uint8Array.from(bytes)
}

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const all = (a << 16) | (b << 8) | c
    const left = bytes.length - at
    const letter = (shift: number): string => LETTERS.charAt((all >> shift) & 63)
    parts.push(letter(18) + letter(12) + (left > 1 ? letter(6) : '=') + (left > 2 ? letter(0) : '='))
  }
  return parts.join('')
}
