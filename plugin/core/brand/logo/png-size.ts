import { bytesOf, isBase64 } from './base64'

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]

/** Width and height of a PNG given in base64; null where it is none. Source: PNG specification, 5.2 and 11.2.2. */
export function pngSize(data: string): { readonly width: number; readonly height: number } | null {
  if (!isBase64(data)) return null
  const bytes = bytesOf(data, 24)
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null
  const number = (at: number): number => bytes.subarray(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  const [width, height] = [number(16), number(20)]
  return width > 0 && height > 0 ? { width, height } : null
}
