import * as z from 'zod/mini'
import { LOCALES } from '../../plugin/core/journey/locale'
import { news } from './news'

const PrefsSchema = z.object({
  panel: z.nullable(z.enum(LOCALES)),
  map: z.nullable(z.enum(LOCALES)),
  brand: z.string().check(z.maxLength(60)),
  theme: z.enum(['light', 'dark']),
  drawn: z.enum(['variables', 'variables-and-styles', 'values']),
  filled: z.boolean(),
  /** Ids of the templates used last, the newest first. */
  recent: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(2)),
  scope: z.enum(['selection', 'page', 'file']),
  /** Of the panel, in pixels; null until somebody drags its corner. */
  size: z.nullable(z.object({ width: z.number(), height: z.number() })),
  /** What the person is called beside what they accept and review; '' until they say. */
  name: z.string().check(z.maxLength(60)),
  /** Ids of hints that the person has put away. */
  hints: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)),
  /** The version whose news the person has seen; who starts has nothing new to see. */
  seen: z.string().check(z.maxLength(20)),
})

/**
 * What the panel remembers for a person. `panel` null follows the browser, `map` null follows the panel.
 */
export type Prefs = Readonly<z.infer<typeof PrefsSchema>>

export const defaultPrefs: Prefs = { panel: null, map: null, brand: 'trail', theme: 'light', drawn: 'variables', filled: false, recent: [], scope: 'page', size: null, name: '', hints: [], seen: news.version }

/** What was stored, as far as it can be understood; an older or broken part falls back to its default. */
export function parsePrefs(stored: unknown): Prefs {
  if (typeof stored !== 'object' || stored === null) return defaultPrefs
  const values = new Map(Object.entries(stored))
  const known = Object.entries(PrefsSchema.shape).filter(([key, field]) => field.safeParse(values.get(key)).success)
  return { ...defaultPrefs, seen: '', ...Object.fromEntries(known.map(([key]) => [key, values.get(key)])) }
}
