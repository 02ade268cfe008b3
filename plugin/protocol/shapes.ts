import './jitless'
import * as z from 'zod/mini'
import { COLOUR_TOKENS, TYPE_TOKENS } from '../core/layers/plan'
import type { ColourToken, TypeToken } from '../core/layers/plan'

/**
 * Shapes that several messages share. The sandbox loads them, where every kind of zod schema weighs 300–1,300 bytes of
 * the 40 KB we allow ourselves: what a plain test can say is said as `custom`.
 */
export const text = z.string()
export const Point = z.object({ x: z.number(), y: z.number() })
export const Box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })

export const oneOf = <T extends string>(words: readonly T[]) => z.custom<T>(value => (words as readonly unknown[]).includes(value))
export const orNull = <T extends z.ZodMiniType>(shape: T) => z.custom<z.infer<T> | null>(value => value === null || shape.safeParse(value).success)

const isSize = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < 1e6
const isSides = (value: unknown): boolean => Array.isArray(value) && value.length === 4 && value.every(isSize)

/** A node id, a key, a reference `new:key`. */
export const id = z.custom<string>(value => typeof value === 'string' && value.length > 0 && value.length <= 200)
export const flag = z.custom<boolean>(value => typeof value === 'boolean')
export const size = z.custom<number>(isSize)
export const Sides = z.custom<readonly [number, number, number, number]>(isSides)
export const Weight = z.custom<number | readonly [number, number, number, number]>(value => isSize(value) || isSides(value))
/** `#RRGGBB` or `RRGGBB`. */
export const Hex = z.custom<string>(value => typeof value === 'string' && /^#?[0-9a-f]{6}$/i.test(value))
export const Colour = oneOf<ColourToken>(COLOUR_TOKENS)
export const Type = oneOf<TypeToken>(TYPE_TOKENS)
/** An object whose every value is a text. */
export const Texts = z.custom<Readonly<Record<string, string>>>(value =>
  typeof value === 'object' && value !== null && Object.keys(value).every(key => typeof (value as Record<string, unknown>)[key] === 'string'))
