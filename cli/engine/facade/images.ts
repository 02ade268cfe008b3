import { hexOf } from '../model/bytes'
import { sha1 } from '../model/sha1'
import { refuse, type Hand } from './hand'
import { namespace, type Call } from './namespace'

/** Width and height from a PNG, GIF or JPEG header. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes.length > 24) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes[0] === 0x47 && bytes[1] === 0x49 && bytes.length > 10) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1]!
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

const imageHandle = (hand: Hand, hash: string): object => {
  const bytes = hand.session.doc.images.get(hash)!
  return namespace(hand, 'Image', 'Image', {
    carried: { hash: () => hash },
    call: {
      getBytesAsync: async () => hand.realm.copy(bytes),
      getSizeAsync: async () => hand.realm.copy(sizeOf(bytes) ?? { width: 0, height: 0 }),
    },
  })
}

export const imageCalls = (hand: Hand): Record<string, Call> => ({
  createImage([data], where) {
    if (!ArrayBuffer.isView(data)) return refuse(hand, where, 'Expected data to be a Uint8Array')
    const bytes = Uint8Array.from(data as Uint8Array)
    const size = sizeOf(bytes)
    if (!size) return refuse(hand, where, 'Image type is unsupported')
    // Source: typings 1740.
    if (size.width > 4096 || size.height > 4096) refuse(hand, where, 'Image is too large')
    const hash = hexOf(sha1(bytes))
    hand.session.doc.images.set(hash, bytes)
    return imageHandle(hand, hash)
  },
  getImageByHash: ([hash]) => (hand.session.doc.images.has(hash as string) ? imageHandle(hand, hash as string) : null),
})
