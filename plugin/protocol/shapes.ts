import { COLOUR_TOKENS, TYPE_TOKENS } from '../core/layers/plan'
import { isObject, object, oneOf, optional, where } from './shape'

/** Shapes that several messages share. */
const isSize = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < 1e6
const isSides = (value: unknown): boolean => Array.isArray(value) && value.length === 4 && value.every(isSize)

export const text = where(value => typeof value === 'string')
export const number = where(value => typeof value === 'number' && isFinite(value))
export const flag = where(value => typeof value === 'boolean')
/** A node id, a key, a reference `new:key`. */
export const id = where(value => typeof value === 'string' && value.length > 0 && value.length <= 200)
export const size = where(isSize)
export const sides = where(isSides)
export const weight = where(value => isSize(value) || isSides(value))
/** `#RRGGBB` or `RRGGBB`. */
export const hex = where(value => /^#?[0-9a-f]{6}$/i.test(String(value)))
export const colour = oneOf(COLOUR_TOKENS)
export const type = oneOf(TYPE_TOKENS)
export const point = object({ x: number, y: number })
export const box = object({ x: number, y: number, w: number, h: number })
/** An object whose every value is a text. */
export const texts = where(value => isObject(value) && Object.values(value).every(one => typeof one === 'string'))
export const words = optional(text)
