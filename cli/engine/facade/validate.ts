import type { Member } from '../surface/surface'
import { refuse, type Hand } from './hand'

export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' && Number.isNaN(value) ? 'nan' : typeof value

export const invalid = (hand: Hand, where: string, key: string, message: string): never =>
  refuse(hand, where, `Property "${key}" failed validation: ${message}`)

/** What the typings alone can tell about a value. Wording: figma-use gotchas and public issues (ENGINE §1.3). */
export function validate(hand: Hand, where: string, key: string, member: Member, value: unknown): void {
  if (typeof value === 'symbol') refuse(hand, where, 'Cannot unwrap symbol')
  if (member.values && !member.open && !member.values.includes(value as string)) {
    const expected = member.values.map(v => `'${v}'`).join(' | ')
    invalid(hand, where, key, `Invalid enum value. Expected ${expected}, received ${typeof value === 'string' ? `'${value}'` : kindOf(value)}`)
  }
  if (member.primitive && typeof value !== member.primitive) invalid(hand, where, key, `Expected ${member.primitive}, received ${kindOf(value)}`)
  if (typeof value === 'number' && !Number.isFinite(value)) invalid(hand, where, key, `Expected number, received ${Number.isNaN(value) ? 'nan' : 'infinity'}`)
  if (typeof value === 'number') range(hand, where, key, value)
}

const ratios = new Set(['opacity', 'cornerSmoothing'])
const nonNegative = new Set([
  'strokeWeight', 'strokeTopWeight', 'strokeRightWeight', 'strokeBottomWeight', 'strokeLeftWeight', 'cornerRadius', 'topLeftRadius', 'topRightRadius',
  'bottomLeftRadius', 'bottomRightRadius', 'paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom', 'horizontalPadding', 'verticalPadding',
  'minWidth', 'maxWidth', 'minHeight', 'maxHeight', 'counterAxisSpacing', 'strokeMiterLimit',
])

function range(hand: Hand, where: string, key: string, value: number): void {
  if (ratios.has(key) && (value < 0 || value > 1)) invalid(hand, where, key, value < 0 ? 'Number must be greater than or equal to 0' : 'Number must be less than or equal to 1')
  if (nonNegative.has(key) && value < 0) invalid(hand, where, key, 'Number must be greater than or equal to 0')
  if (key === 'fontSize' && value < 1) invalid(hand, where, key, 'Number must be greater than or equal to 1')
  if (key === 'maxLines' && value < 1) invalid(hand, where, key, 'Number must be greater than or equal to 1')
}

/** A private copy of plain data, with functions and symbols refused. */
export function plain(hand: Hand, where: string, value: unknown): unknown {
  if (typeof value === 'symbol') refuse(hand, where, 'Cannot unwrap symbol')
  if (typeof value === 'function') refuse(hand, where, 'Cannot unwrap function')
  if (value === null || typeof value !== 'object') return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value as Uint8Array)
  if (Array.isArray(value)) return Array.from(value as unknown[], item => plain(hand, where, item))
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, plain(hand, where, v)]])))
}

/** Plugin-data entries and messages are measured in bytes, not characters: 99,000 Cyrillic letters are too many. */
export const utf8Length = (text: string): number => {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xdc00 ? (i++, 4) : 3
  }
  return bytes
}
