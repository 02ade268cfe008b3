/**
 * Where a value is not of a shape: a path such as `props.x`, '' for the value itself; null where it fits.
 *
 * The sandbox checks what it is sent with these and not with zod, which every other gate uses: zod/mini alone is 18 of
 * the 40 KB that Figma's slow engine may be asked to load (`why.md`).
 */
export type Shape = (value: unknown) => string | null

export const where = (fits: (value: unknown) => boolean): Shape => value => (fits(value) ? null : '')

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
export const own = (of: object, key: string): boolean => Object.prototype.hasOwnProperty.call(of, key)

const within = (at: string | number, wrong: string | null): string | null => wrong === null ? null : wrong ? `${at}.${wrong}` : `${at}`

/** Fields beyond these are let through, unless `closed`. */
export const object = (fields: Readonly<Record<string, Shape>>, closed = false): Shape => value => {
  if (!isObject(value)) return ''
  for (const [key, shape] of Object.entries(fields)) {
    const wrong = within(key, shape(value[key]))
    if (wrong !== null) return wrong
  }
  return (closed && Object.keys(value).find(key => !own(fields, key))) || null
}

export const list = (of: Shape): Shape => value => {
  if (!Array.isArray(value)) return ''
  for (const [at, one] of value.entries()) {
    const wrong = within(at, of(one))
    if (wrong !== null) return wrong
  }
  return null
}

export const optional = (of: Shape): Shape => value => (value === undefined ? null : of(value))
export const orNull = (of: Shape): Shape => value => (value === null ? null : of(value))
export const oneOf = (words: readonly unknown[]): Shape => where(value => words.includes(value))

/** Picks the shape by a field's value: `{ op: 'text', … }`. */
export const byField = (field: string, shapes: Readonly<Record<string, Shape>>): Shape => value => {
  const kind = isObject(value) ? String(value[field]) : ''
  const shape = own(shapes, kind) ? shapes[kind] : undefined
  return shape ? shape(value) : field
}
