import { utf8Unit } from './utf8'

/** Figma takes 100 kB an entry, keys included; counted in UTF-8 bytes. */
const LARGEST_PART = 95_000

/** A text in parts of at most 95,000 UTF-8 bytes, never cut inside a character. */
export function split(text: string): string[] {
  const parts: string[] = []
  let from = 0
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const pair = unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
    const size = pair === 2 ? 4 : utf8Unit(unit)
    if (bytes + size > LARGEST_PART) {
      parts.push(text.slice(from, at))
      from = at
      bytes = 0
    }
    bytes += size
    at += pair - 1
  }
  return [...parts, text.slice(from)]
}
