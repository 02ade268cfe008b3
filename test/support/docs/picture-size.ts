/** Width and height of a PNG, from its header. */
export const pngSize = (bytes: Buffer): readonly [number, number] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]

/** Width and height of a JPEG, from its frame header; null where there is none. Source: ITU T.81, B.2.2. */
export function jpegSize(bytes: Buffer): readonly [number, number] | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const kind = bytes[at + 1]
    if (kind !== undefined && kind >= 0xc0 && kind <= 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
  }
  return null
}
