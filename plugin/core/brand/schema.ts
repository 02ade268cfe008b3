import * as z from 'zod/mini'
import { COLOUR_TOKENS } from '../layers/plan'
import type { Brand } from './brand'

const colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))
const name = z.string().check(z.minLength(1), z.maxLength(60))
const colours = z.record(z.enum(COLOUR_TOKENS), colour)

/** A brand file, shaped like those in `templates/brands`: every colour role in both themes, as `#RRGGBB`. */
export const BrandSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  name,
  fonts: z.strictObject({ heading: name, text: name }),
  light: colours,
  dark: colours,
})

export type ParsedBrand = { readonly ok: true; readonly brand: Brand } | { readonly ok: false; readonly at: string }

/** A brand from the text of its file. `at` is the path of the first thing that is wrong, empty where it is no JSON. */
export function parseBrand(text: string): ParsedBrand {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, at: '' }
  }
  const parsed = BrandSchema.safeParse(data)
  if (!parsed.success) return { ok: false, at: parsed.error.issues[0]?.path.join('.') ?? '' }
  const { id, name: called, fonts, light, dark } = parsed.data
  return { ok: true, brand: { schema: 1, id, name: called, fonts, light, dark } }
}
