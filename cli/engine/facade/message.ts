import { refuse, type Hand } from './hand'

/** What may cross between plugin and panel: plain data, Date and Uint8Array; no prototypes, no functions. Source: D:creating-ui. */
export function checkMessage(hand: Hand, where: string, value: unknown, seen = new Set<object>()): void {
  if (typeof value === 'symbol') refuse(hand, where, 'Cannot unwrap symbol')
  if (typeof value === 'function') refuse(hand, where, 'Cannot unwrap function')
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object Date]') return
  if (seen.has(value)) refuse(hand, where, 'Cannot unwrap a cyclic object')
  seen.add(value)
  for (const item of Object.values(value)) checkMessage(hand, where, item, seen)
  seen.delete(value)
}

/** A copy that shares nothing with the original. */
export function copyMessage(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (ArrayBuffer.isView(value)) return Uint8Array.from(value as Uint8Array)
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime())
  if (Array.isArray(value)) return value.map(copyMessage)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyMessage(item)]))
}
