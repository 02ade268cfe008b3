import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha at a point. */
  at(x: number, y: number): readonly number[]
  /** Share of pixels that are not transparent. */
  readonly inked: number
}

/** Reads an 8-bit RGBA or RGB PNG, as the renderer writes them. */
export function pixels(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height, channels] = [view.getUint32(16), view.getUint32(20), png[25] === 6 ? 4 : 3]
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const data = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!
    for (let i = 0; i < stride; i++) {
      const [left, up, corner] = [i >= channels ? data[y * stride + i - channels]! : 0, y ? data[(y - 1) * stride + i]! : 0, y && i >= channels ? data[(y - 1) * stride + i - channels]! : 0]
      data[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
    }
  }
  const at = (x: number, y: number) => Array.from({ length: 4 }, (_, c) => (c < channels ? data[y * stride + x * channels + c]! : 255))
  let inked = 0
  for (let i = 3; channels === 4 && i < data.length; i += 4) if (data[i]! > 8) inked++
  return { width, height, at, inked: channels === 4 ? inked / (width * height) : 1 }
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}
