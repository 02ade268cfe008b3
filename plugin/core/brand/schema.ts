import * as z from 'zod/mini'
import { COLOUR_TOKENS, TYPE_TOKENS } from '../layers/plan'
import type { Brand } from './brand'
import { LOGO_LARGEST, parseLogo, type LogoProblem } from './logo/parse-logo'

const colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))
const font = z.string().check(z.minLength(1), z.maxLength(60))
const colours = z.record(z.enum(COLOUR_TOKENS), colour)
const length = (most: number) => z.optional(z.number().check(z.gte(0), z.lte(most)))
/** 12 px is the floor of what can be read on a map (VISUAL §2). */
const size = z.optional(z.number().check(z.gte(12), z.lte(64)))

const picked = z.optional(z.partialRecord(z.enum(COLOUR_TOKENS), z.strictObject({ key: z.string().check(z.minLength(1), z.maxLength(200)), hex: colour })))
const property = z.string().check(z.minLength(1), z.maxLength(200))
const part = z.optional(z.strictObject({ id: property, key: z.string().check(z.maxLength(200)), name: property, text: property, type: z.optional(property), meta: z.optional(property) }))

/**
 * A brand file, shaped like those in `templates/brands`: every colour role in both themes, as `#RRGGBB`. The name stays
 * short enough for the collection that is named after it (60 letters in all).
 */
export const BrandSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(200))),
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  fonts: z.strictObject({ heading: font, text: font }),
  light: colours,
  dark: colours,
  type: z.optional(z.partialRecord(z.enum(TYPE_TOKENS), z.strictObject({ style: z.optional(font), size, line: z.optional(z.number().check(z.gte(12), z.lte(96))) }))),
  shape: z.optional(z.strictObject({
    stage: z.optional(z.enum(['rectangle', 'chevron'])),
    card: z.optional(z.enum(['lined', 'filled', 'open'])),
    face: z.optional(z.enum(['round', 'soft', 'square'])),
    radii: z.optional(z.strictObject({ map: length(64), band: length(48), stage: length(32), card: length(32), chip: length(16) })),
    spacing: z.optional(z.strictObject({ across: length(24), down: length(24), cell: length(32) })),
  })),
  logo: z.optional(z.strictObject({ type: z.enum(['png', 'svg']), data: z.string().check(z.maxLength(LOGO_LARGEST)), width: z.number(), height: z.number() })),
  library: z.optional(z.strictObject({ light: picked, dark: picked })),
  components: z.optional(z.strictObject({ header: part, card: part })),
})

export type ParsedBrand =
  | { readonly ok: true; readonly brand: Brand }
  | { readonly ok: false; /** Path of the first thing that is wrong; empty where the text is no JSON. */ readonly at: string; readonly logo?: LogoProblem; readonly found?: string }

/** A brand from a value that came from outside. Its logo is cleaned. */
export function parseBrandData(data: unknown): ParsedBrand {
  const parsed = BrandSchema.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { ok: false, at: [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.') || '/' }
  }
  const { $schema: _, logo: sent, ...brand } = parsed.data
  if (!sent) return { ok: true, brand }
  const logo = parseLogo(sent.type, sent.data)
  return logo.ok ? { ok: true, brand: { ...brand, logo: logo.logo } } : { ok: false, at: 'logo', logo: logo.problem, ...(logo.found !== undefined && { found: logo.found }) }
}

/** A brand from the text of its file. */
export function parseBrand(text: string): ParsedBrand {
  try {
    return parseBrandData(JSON.parse(text))
  } catch {
    return { ok: false, at: '' }
  }
}
