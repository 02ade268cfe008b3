/** Bytes of a UTF-16 code unit in UTF-8, a surrogate pair counted as 2 + 2. */
export const utf8Unit = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3)

/** Length in UTF-8 bytes; the sandbox has no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) bytes += utf8Unit(text.charCodeAt(at))
  return bytes
}
