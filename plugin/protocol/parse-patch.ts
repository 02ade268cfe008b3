import * as z from 'zod/mini'
import { Colour, Hex, Point, Sides, Texts, Type, Weight, flag, id, oneOf, orNull, size, text } from './shapes'
import type { Patch } from '../core/layers/patch'

const sizing = z.optional(oneOf(['fixed', 'hug', 'fill']))
const words = z.optional(text)
const number = z.optional(z.number())
const shown = z.optional(flag)

const Props = z.strictObject({
  name: words, x: number, y: number, width: z.optional(size), height: z.optional(size), visible: shown, locked: shown,
  opacity: z.optional(size), fill: z.optional(orNull(Colour)),
  stroke: z.optional(orNull(z.object({ colour: Colour, weight: Weight, dash: z.optional(z.array(size)) }))),
  textColour: z.optional(Colour), textStyle: z.optional(Type), path: words, pad: z.optional(Sides), radius: z.optional(size),
  sizing: z.optional(z.object({ horizontal: sizing, vertical: sizing })),
})

const isData = (value: unknown): boolean => value === null || typeof value === 'string' || (typeof value === 'object' && 'kind' in value)

/** Only the head of a plan is looked at here; its layers are looked at one by one before they are drawn. */
const ops: { readonly [O in Patch['op']]: z.ZodMiniType } = {
  insert: z.object({ parent: id, index: z.optional(size), at: z.optional(Point), node: z.object({ key: id }) }),
  set: z.object({ node: id, props: Props, expect: z.optional(z.object({ name: words, x: number, y: number, visible: shown })) }),
  text: z.object({ node: id, value: text, expect: text }),
  data: z.object({ node: id, key: id, value: z.custom(isData), expect: z.optional(orNull(text)) }),
  relaunch: z.object({ node: id, buttons: Texts }),
  move: z.object({ node: id, parent: id, index: size, expect: z.object({ parent: id }) }),
  remove: z.object({ node: id, expect: z.object({ parent: id, name: words }) }),
  style: z.object({ token: Type }),
  variable: z.object({ token: Colour, hex: Hex }),
}

/** A patch as the face sent it, or where it is wrong. */
export function parsePatch(patch: unknown): { readonly ok: true; readonly patch: Patch } | { readonly ok: false; readonly at: string } {
  const op = typeof patch === 'object' && patch !== null && 'op' in patch ? String(patch.op) : ''
  if (!Object.prototype.hasOwnProperty.call(ops, op)) return { ok: false, at: 'op' }
  const parsed = ops[op as Patch['op']].safeParse(patch)
  return parsed.success ? { ok: true, patch: patch as Patch } : { ok: false, at: parsed.error.issues[0]?.path.join('.') ?? '' }
}
