import { LOCALES } from '../journey/locale'
import macedonian from '../messages/mk-months.json'

const ISO = /^(\d{4})-(\d{2})-(\d{2})/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/
const NAMED = /(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}{3,})\.?,?\s+(?:(\d{1,2}),\s+)?(\d{4})/u

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Names of the months in our languages, as they stand alone and after a day. */
function monthNames(): ReadonlyMap<string, number> {
  // Chromium, and so Figma, has no Macedonian dates.
  const names = new Map<string, number>(macedonian.map((name, month) => [fold(name), month]))
  for (const locale of LOCALES) {
    for (const style of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? ''
        if (name) names.set(fold(name.replace(/\.$/, '')), month)
      }
    }
  }
  return names
}

/**
 * The day a person wrote, in milliseconds since 1970: `2026-06-12`, `12.6.2026`, “12 June 2026”, “June 2026” (its first).
 * Null for anything else; 12/6/2026 means two different days to two people.
 */
export function parseDate(text: string): number | null {
  const said = text.trim().slice(0, 60)
  const iso = ISO.exec(said)
  if (iso) return day(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
  const dotted = DOTTED.exec(said)
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1]))
  const named = NAMED.exec(said)
  const month = named ? monthNames().get(fold(named[2] ?? '')) : undefined
  return named && month !== undefined ? day(Number(named[4]), month, Number(named[1] ?? named[3] ?? 1)) : null
}

function day(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month, date))
  return at.getUTCMonth() === month && at.getUTCDate() === date ? at.getTime() : null
}
