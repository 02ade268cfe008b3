const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** SHA-1, by which Figma names images. Browsers give it only as a promise, and figma.createImage answers at once. Source: FIPS 180-4. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 8 >> 6) + 1) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  const hash = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Uint32Array(80)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 80; i++) words[i] = i < 16 ? view.getUint32(block + i * 4) : turn(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1)
    let [a, b, c, d, e] = [hash[0]!, hash[1]!, hash[2]!, hash[3]!, hash[4]!]
    for (let i = 0; i < 80; i++) {
      const [mixed, constant] = i < 20 ? [(b & c) | (~b & d), 0x5a827999] : i < 40 ? [b ^ c ^ d, 0x6ed9eba1] : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6]
      const next = (turn(a, 5) + mixed + e + constant + words[i]!) | 0
      ;[e, d, c, b, a] = [d, c, turn(b, 30), a, next]
    }
    for (const [i, word] of [a, b, c, d, e].entries()) hash[i] = hash[i]! + word
  }
  const result = new DataView(new ArrayBuffer(20))
  hash.forEach((word, i) => result.setUint32(i * 4, word))
  return new Uint8Array(result.buffer)
}
