import * as z from 'zod/mini'

/** Where the file keeps the ids of what somebody said is no journey map. */
export const notMapsKey = 'not-maps'

const NotMapsSchema = z.array(z.string().check(z.minLength(1), z.maxLength(80)))

/** What was stored; nothing where nothing was, or something else. */
export function parseNotMaps(stored: unknown): readonly string[] {
  const parsed = NotMapsSchema.safeParse(stored)
  return parsed.success ? parsed.data : []
}
