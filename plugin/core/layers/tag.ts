import * as z from 'zod/mini'
import { LOCALES } from '../journey/locale'
import { ROLES } from '../journey/role'

/**
 * The identity of a layer, kept as one small JSON text in its shared plugin data (namespace `waymark`, key `tag`).
 * `self` is the node id at the time of writing: a copy carries its original's id, and is known by that.
 * What people can see (texts, order, chips) is never read from a tag.
 */
const base = { v: z.literal(1), self: z.optional(z.string()) }
const key = z.string().check(z.minLength(1), z.maxLength(60))
const seed = z.string().check(z.maxLength(400))
const version = z.strictObject({ id: z.string().check(z.maxLength(60)), version: z.int() })

export const MapTag = z.object({
  ...base,
  kind: z.literal('map'),
  key,
  locale: z.enum(LOCALES),
  template: z.optional(version),
  state: z.enum(['current', 'future']),
  status: z.enum(['draft', 'review', 'final']),
  brand: z.string().check(z.maxLength(60)),
  theme: z.enum(['light', 'dark']),
  drawn: z.enum(['variables', 'variables-and-styles', 'values']),
  scale: z.object({ min: z.number(), max: z.number(), labels: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(21)) }),
  example: z.optional(z.boolean()),
  /** A map that somebody drew by hand: its tags lie on labels and headers, its cells are read by geometry. */
  adopted: z.optional(z.enum(['stages-across', 'stages-down'])),
  /** Roles that every stage of this map must fill; absent = the three of the method. */
  required: z.optional(z.array(z.enum(ROLES))),
})

/** Where a component of the agency's own stands for what we draw: the field that each of its text properties holds. */
const texts = z.optional(z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(40))))

/** `map` is the key of the adopted map that a stage or a lane belongs to; ours stand inside their map's frame instead. */
const StageTag = z.object({ ...base, kind: z.literal('stage'), key, map: z.optional(key), texts })
const LaneTag = z.object({ ...base, kind: z.literal('lane'), key, role: z.enum(ROLES), required: z.boolean(), map: z.optional(key) })
/** `prompt` is what the empty cell asks; kept so that a cell can ask again. */
const CellTag = z.object({ ...base, kind: z.literal('cell'), stage: key, lane: key, prompt: z.optional(seed), span: z.optional(z.int()), na: z.optional(seed) })
/** `seed` is the text we drew, `prompt` or `example` says what it was: the same text still there means nobody wrote. */
const NoteTag = z.object({ ...base, kind: z.literal('note'), key, origin: z.optional(z.enum(['prompt', 'example'])), seed: z.optional(seed), texts })
/** One field of the header or of a note; the text of the layer is its value. */
const FieldTag = z.object({ ...base, kind: z.literal('field'), field: z.string().check(z.maxLength(40)), seed: z.optional(seed) })
/** What we last drew for an emotion: whatever differs from it now was touched since. `y` is the marker's top in its cell. */
const FaceTag = z.object({ ...base, kind: z.literal('face'), key, value: z.optional(z.number()), y: z.number(), word: z.string().check(z.maxLength(200)) })
/** Drawn by us and never content: curve, neutral line, scale labels, legend, hints. */
const AidTag = z.object({ ...base, kind: z.literal('aid'), aid: z.string().check(z.maxLength(40)) })

export const TagSchema = z.discriminatedUnion('kind', [MapTag, StageTag, LaneTag, CellTag, NoteTag, FieldTag, FaceTag, AidTag])

export type Tag = z.infer<typeof TagSchema>
export type MapTag = z.infer<typeof MapTag>

/** The tag in a text from shared plugin data; null when it is foreign, newer or broken. */
export function parseTag(text: string): Tag | null {
  try {
    const parsed = TagSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
